/** Where the facts about the places come from, in the wording that each source asks for: content/registry/SOURCES.md. */
export const DATA_SOURCES = [
  {
    title:
      '© Statistisches Bundesamt (Destatis), Gemeindeverzeichnis (Gebietsstand 30.11.2025, Bevölkerung 31.12.2024)',
    path: 'https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/_inhalt.html',
  },
  { title: 'GeoNames (CC BY 4.0)', path: 'https://www.geonames.org/' },
  { title: 'Wikidata / hbz NWBib (CC0), german-gov-domains (CC0)', path: 'https://www.wikidata.org/' },
] as const;
