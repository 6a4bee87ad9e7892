package az.rayon.services.forms.page;

import java.util.List;

/// What one who applies too reads before they confirm it. `state` is that of the consent; `current` tells whether the
/// answers are still those that they were asked about.
public record ConsentPage(String action, String title, String who, String name, String state, boolean current,
    List<CheckPage.Section> sections) {}
