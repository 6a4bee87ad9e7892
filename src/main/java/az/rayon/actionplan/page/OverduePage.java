package az.rayon.actionplan.page;

import java.util.List;

/// What a plan is late with, the latest first.
public record OverduePage(String code, String title, List<MilestoneRow> steps) {}
