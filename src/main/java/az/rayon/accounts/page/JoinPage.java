package az.rayon.accounts.page;

import az.rayon.site.Problem;
import java.util.List;

/// The beginning of an account; `first` is the installation's first administrator, whose address is asked here.
public record JoinPage(String secret, boolean first, String email, String given, String family, String patronymic,
    String phone, List<Problem> problems) {}
