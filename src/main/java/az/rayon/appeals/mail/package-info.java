/// E-mail that comes in: read from a mailbox or a file, told apart from what machines send, and made an appeal, added
/// to the one it answers, or laid before the registrar. Nothing that came is lost, and nothing is taken twice.
@NullMarked
package az.rayon.appeals.mail;

import org.jspecify.annotations.NullMarked;
