package az.rayon.actionplan.page;

import java.util.List;

/// What a small number in the report stands for. `today` is what the register says now, where that is something else;
/// `path` carries no language and leads to the series when `figure`, else to the measure's page.
public record AnnexRow(int number, String kind, String title, String value, String today, List<String> how, String path,
    boolean figure) {}
