package az.rayon.audit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an operator decides about the log of deeds.
///
/// @param name the name under which the log of deeds signs, an address without `https://`; part of its key, so the
///     first start settles it
@ConfigurationProperties("rayon.log")
record LogSettings(@DefaultValue("aciq-rayon.local/log") String name) {}
