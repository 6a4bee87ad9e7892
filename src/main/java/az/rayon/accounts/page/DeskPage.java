package az.rayon.accounts.page;

import gg.jte.Content;
import java.util.List;

/// The first page of the staff desk; roles are ends of message keys.
public record DeskPage(List<String> roles, List<Content> panels) {}
