package az.rayon.directory;

import az.rayon.accounts.SentLetters;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// The one way in which this module's tests start it.
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@AutoConfigureMockMvc
@Import({Vacated.class, SentLetters.class})
public @interface DirectoryTest {}
