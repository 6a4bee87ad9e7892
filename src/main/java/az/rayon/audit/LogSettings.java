package az.rayon.audit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an operator decides about the log. The name is part of its key, so it is settled by the first start.
@ConfigurationProperties("rayon.log")
record LogSettings(@DefaultValue("aciq-rayon.local/log") String name) {}
