package az.rayon.appeals.mail;

import az.rayon.appeals.mail.MailItem.Source;
import az.rayon.appeals.mail.TakingMail.Arrived;
import az.rayon.kernel.Actor.Clockwork;
import az.rayon.kernel.Demonstration;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Three invented messages: one that waits for the registrar and two that machines wrote. Each says that it is an
/// example, and none makes an appeal by itself.
@Component
class SampleMail implements Demonstration {

  private static final List<String> MESSAGES = List.of("""
      From: sakin <sakin.numune@demo.invalid>
      Date: Thu, 26 Nov 2026 09:12:00 +0400
      Message-ID: <numune-1@demo.invalid>
      Subject: Küçə işıqları (nümunə)
      Content-Type: text/plain; charset=utf-8

      Salam. Məktəbin yanındakı küçədə işıqlar bir aydır yanmır, uşaqlar qaranlıqda qayıdır.
      Xahiş edirəm, baxasınız.
      """, """
      From: Nümunəyeva Gülşən <gulsen@demo.invalid>
      Date: Thu, 26 Nov 2026 09:20:00 +0400
      Message-ID: <numune-2@demo.invalid>
      Subject: Avtomatik cavab: məzuniyyətdəyəm (nümunə)
      Auto-Submitted: auto-replied
      Content-Type: text/plain; charset=utf-8

      Ayın sonuna qədər məzuniyyətdəyəm.
      """, """
      Return-Path: <>
      From: Mail Delivery System <mailer-daemon@demo.invalid>
      Date: Thu, 26 Nov 2026 09:25:00 +0400
      Message-ID: <numune-3@demo.invalid>
      Subject: Undelivered Mail Returned to Sender (nümunə)
      Content-Type: text/plain; charset=utf-8

      The mail system could not deliver your message.
      """);

  private final TakingMail taking;

  SampleMail(TakingMail taking) {
    this.taking = taking;
  }

  @Override
  public int order() {
    return 35;
  }

  @Override
  @Transactional
  public void prepare() {
    for (var message : MESSAGES) {
      taking.take(new Arrived(message.getBytes(StandardCharsets.UTF_8), true, Source.MAILBOX),
          new Clockwork("demonstration"));
    }
  }
}
