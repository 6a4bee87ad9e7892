package az.rayon.site.page;

import java.util.List;

/// On the first page of the desk: how much of a register's work waits, part by part, each leading to its list;
/// `title` is a message key.
public record DeskPanelPage(String path, String title, List<Case> parts) {}
