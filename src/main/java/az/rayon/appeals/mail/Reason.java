package az.rayon.appeals.mail;

import java.util.List;

/// Why a message did not become an appeal by itself.
enum Reason {
  /// undeliverable: a report of a mail server
  BOUNCE,
  /// a machine answered for somebody who is away
  AUTO_REPLY,
  /// sent to many: a mailing list or a newsletter
  LIST,
  /// our own letter, come back
  OWN,
  /// an invitation to a meeting, or the answer to one
  CALENDAR,
  /// the mail server marked it as spam
  SPAM,
  /// nothing is written in it and nothing enclosed
  EMPTY,
  /// art. 6.3 asks for a name, and the sender's is not whole
  NAME,
  /// no address to answer to
  ADDRESS,
  /// it names an appeal, but comes from somebody else than its author
  STRANGER,
  /// so much came from this address within a day that people look at what else does
  MANY,
  /// longer than a message may be
  TOO_LARGE,
  /// more parts, or parts in parts, than anybody writes
  NESTED,
  /// not a message at all, or one that cannot be made out
  BROKEN,
  /// the virus scanner found something in it
  INFECTED,
  /// the registrar says: it offers something for sale, or invites
  ADVERTISEMENT,
  /// the registrar says: an office writes to an office, or a business letter
  CORRESPONDENCE,
  /// the registrar says: it was meant for somebody else
  MISSENT;

  private static final List<Reason> SAID = List.of(ADVERTISEMENT, CORRESPONDENCE, MISSENT);

  /// What a registrar can say of a message that waits because of this and is no appeal: of a letter of ours that came
  /// back, nothing else.
  List<Reason> said() {
    return this == BOUNCE ? List.of(BOUNCE) : SAID;
  }
}
