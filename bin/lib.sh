# What the scripts beside this one share. They work from any folder and on any POSIX shell.
cd -- "$(dirname -- "$(readlink -f -- "$0")")/.."

# Small: a district's server may be a modest one. One collector thread, a bounded heap.
# Compiling lightly halves the work of a start and suffices for a district; so does knowing the beans from the build.
FLAGS="-Dspring.aot.enabled=true -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms128m -Xmx256m -Xss512k -XX:ReservedCodeCacheSize=64m -XX:MaxMetaspaceSize=192m -Xlog:aot*=off -Xlog:cds*=off
  --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"

say() { printf '%s\n' "$*" >&2; }

fail() { say "$*"; exit 1; }

# Prints the java of a JDK 25 or later.
find_java() {
  for java in "${JAVA_HOME:-}/bin/java" "$(command -v java || :)" /usr/lib/jvm/*/bin/java /opt/*/bin/java \
      "$HOME"/.sdkman/candidates/java/*/bin/java "$HOME"/.jdks/*/bin/java; do
    [ -x "$java" ] && [ -x "${java%java}javac" ] || continue
    release=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p')
    case $release in *[!0-9]*|'') continue ;; esac
    if [ "$release" -ge 25 ]; then echo "$java"; return; fi
  done
  fail "A JDK 25 or later is missing. Install one, for example the package temurin-25-jdk or openjdk-25-jdk, or set JAVA_HOME to it."
}

maven() {
  command -v mvn >/dev/null || fail "Maven is missing. Install it, for example: apt-get install maven"
  JAVA_HOME=$(dirname -- "$(dirname -- "$JAVA")") MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}" \
    mvn -B -Dstyle.color=never "$@"
}

# Builds, unpacks and rehearses a start, so that later starts find their classes loaded and linked (JDK AOT cache).
build() {
  jar=target/aciq-rayon.jar
  if [ ! -f $jar ] || [ -n "$(find pom.xml src/main -newer $jar -print | head -n 1)" ]; then
    say "Building Açıq Rayon; the first time takes some minutes ..."
    maven -q -Dformatter.skip -Dcheckstyle.skip process-classes spring-boot:process-aot jar:jar \
      spring-boot:repackage
    touch $jar
  fi
  [ target/run/rayon.aot -nt $jar ] || rehearse
}

# A whole first start, demonstration included, and an orderly end, at which the JVM writes down what it had to load.
# PostgreSQL, unpacked meanwhile, stays beside its archive, so that no later start unpacks it again.
rehearse() {
  say "Rehearsing the start ..."
  rm -rf target/run target/rehearsal target/rehearsal.log
  "$JAVA" -Djarmode=tools -jar $jar extract --destination target/run
  RAYON_DEMO=true RAYON_DATA=target/rehearsal RAYON_DATABASE_URL= "$JAVA" $FLAGS \
    -XX:AOTCacheOutput=target/run/rayon.aot -jar target/run/aciq-rayon.jar --rayon.port=0 >target/rehearsal.log 2>&1 &
  until grep -qs 'http://' target/rehearsal.log; do
    kill -0 $! 2>/dev/null || { cat target/rehearsal.log >&2; fail "The program does not start; its last words are above."; }
    sleep 1
  done
  kill $!
  wait $! || :
  mv target/rehearsal/postgres/binaries-* target/run/lib/
  rm -rf target/rehearsal
}
