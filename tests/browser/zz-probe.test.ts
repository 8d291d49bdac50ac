import { test } from '../support/browser.ts';
const Q: Record<string, string[]> = {
  '/suche/': ['Köln','Koeln','koln','KÖLN','Rheine','Bottrop','50667','05315000','5315000','Lenkungsgruppe','Kreis Wesel','Wesel','Integrationsausschuss','Landesintegrationsrat','Umsetzungstand','Förderbescheid','paternalistische', 'Bedburg-Hau','Bedburg', 'Impressum','Mülheim','Muelheim', 'StädteRegion Aachen','KIM','Integrationsräte','Integrationsrat', '4640', 'Duisbur', 'Münster', 'Essen'],
  '/leicht/suche/': ['Leichte Sprache','Förder-Geld','Kom-ju-ni-tis','Communities','Köln','50667','mitreden','Beleg','Barriere-Freiheit','Integrations-Rat','Wörter-Buch'],
  '/en/suche/': ['Köln','Cologne','paternalistic','independent cities','minutes','report','council','Rheine','50667','evidence','steering group'],
  '/tr/suche/': ['Köln','Uyum Meclisi','vesayetçi','bildirge','düzenli','ilçe','İlçe','ILCE','50667','kanıt','Raporlar','Yerel Uyum Yönetimi','dilekçe','yönlendirme'],
  '/ar/suche/': ['Köln','الأبوية','البيان','التقارير','مجالس الاندماج','مجلس','50667','Rheine','المنهجية','كولونيا','الدوائر','KIM'],
};
test('probe', { timeout: 600000 }, async ({ open }) => {
  for (const [path, queries] of Object.entries(Q)) {
    const page = await open(path);
    await page.locator('input').focus();
    for (const q of queries) {
      await page.locator('input').fill(q);
      await page.waitForFunction((q) => new URLSearchParams(location.hash.slice(1)).get('q') === q, q);
      await page.waitForTimeout(450);
      const status = await page.locator('[role=status]').textContent();
      const res = await page.locator('.search-results li').evaluateAll((x) => x.slice(0, 4).map((li) => (li.querySelector('h2')?.textContent ?? '') + ' {' + (li.querySelector('.quiet')?.textContent ?? '') + '} ' + (new URL((li.querySelector('a')?.href ?? '')).pathname)));
      console.log(path, JSON.stringify(q), status, res.join(' | '));
    }
  }
});
