package az.rayon.appeals.page;

import java.util.List;

/// What somebody needs who wants to connect a program: addresses, topics, an example, and whom to ask for a key.
public record ProgramsPage(String discovery, String production, String trial, String example, List<Topic> topics,
    String email, String phone, boolean demo, int perMinute) {

  public record Topic(String code, String name) {}
}
