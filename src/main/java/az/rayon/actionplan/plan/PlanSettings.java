package az.rayon.actionplan.plan;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who looks after the plans.
///
/// @param rounds whether this node writes reminders and reckons levels by night; of several nodes one has to
@ConfigurationProperties("rayon.plan")
record PlanSettings(@DefaultValue("true") boolean rounds) {}
