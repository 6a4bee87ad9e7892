package az.rayon.notifications;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How short messages leave.
///
/// @param folder the `outgoing` folder of an SMS gateway (the files are those of SMS Server Tools); empty: none is
///     connected, and messages are given up after two days
@ConfigurationProperties("rayon.sms")
record SmsSettings(@DefaultValue("") String folder) {}
