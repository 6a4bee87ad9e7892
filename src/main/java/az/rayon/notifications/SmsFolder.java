package az.rayon.notifications;

import az.rayon.notifications.Carrier.Carried.LineDown;
import az.rayon.notifications.Carrier.Carried.Taken;
import az.rayon.notifications.Dispatch.Channel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.stereotype.Component;

/// Short messages as files in a gateway's folder, where the gateway finds them. Works with a gateway that is not there
/// at the moment, and with none that anybody has yet.
@Component
class SmsFolder implements Carrier {

  private final SmsSettings settings;

  SmsFolder(SmsSettings settings) {
    this.settings = settings;
  }

  @Override
  public Channel channel() {
    return Channel.SMS;
  }

  @Override
  public boolean isConnected() {
    return !settings.folder().isEmpty();
  }

  /// Written beside its place and moved there, so that the gateway never sees half a message; a second try overwrites
  /// the first.
  @Override
  public Carried carry(Dispatch message) {
    var folder = Path.of(settings.folder());
    var file = folder.resolve("rayon-" + message.id());
    var draft = folder.resolve(".rayon-" + message.id());
    try {
      Files.writeString(draft, "To: %s\nAlphabet: UTF-8\n\n%s\n".formatted(message.address().substring(1),
          message.body()));
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      return new Taken();
    } catch (IOException e) {
      return new LineDown(e.getClass().getSimpleName());
    }
  }
}
