package az.rayon.documents;

/// A file that travels inside a PDF, such as the figures of a report as CSV.
public final class Attachment {

  /// What the file is to the paper: `AFRelationship` of PDF/A-3.
  public enum Relation {
    /// The paper was made from it.
    SOURCE("Source"),
    /// It holds the figures that the paper shows.
    DATA("Data"),
    /// It adds to the paper.
    SUPPLEMENT("Supplement");

    private final String name;

    Relation(String name) {
      this.name = name;
    }

    public String inPdf() {
      return name;
    }
  }

  private final String name;
  private final String type;
  private final String description;
  private final Relation relation;
  private final byte[] content;

  public Attachment(String name, String type, String description, Relation relation, byte[] content) {
    this.name = name;
    this.type = type;
    this.description = description;
    this.relation = relation;
    this.content = content.clone();
  }

  public String name() {
    return name;
  }

  /// Its media type.
  public String type() {
    return type;
  }

  public String description() {
    return description;
  }

  public Relation relation() {
    return relation;
  }

  public byte[] content() {
    return content.clone();
  }
}
