package az.rayon.opendata.harvest;

/// What a small portal tells of its datasets in Turtle, for tests.
final class PortalTexts {

  private PortalTexts() {}

  static String catalogue(String key, String title) {
    return """
        @prefix dcat: <http://www.w3.org/ns/dcat#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        # a comment; and "quotes"
        <https://portal.invalid/catalog> a dcat:Catalog ; dct:title "Portal"@az , 'Portal'@en-GB .
        """ + dataset(key, title);
  }

  static String dataset(String key, String title) {
    return """
        <https://portal.invalid/%s> a dcat:Dataset ; dct:title \"""%s\"""@az ;
          dct:publisher [ <http://xmlns.com/foaf/0.1/name> "N\\u0259rgiz" ] ;
          dcat:distribution [ a dcat:Distribution ;
            dct:format <http://publications.europa.eu/resource/authority/file-type/CSV> ] .
        """.formatted(key, title);
  }
}
