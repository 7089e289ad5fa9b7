# Sourced by the scripts that compare, after scripts/setup.sh: Lucene out of Debian's packages.
lucene_jars=('lucene-core-8*.jar' 'lucene-analyzers-common-8*.jar' 'lucene-queryparser-8*.jar' jackson-core.jar)

# require_files FILE_PATTERN...: ends with the command that installs what is missing. It looks for files and not for
# packages, for any JDK will do.
require_files() {
  local pattern
  for pattern in "$@"; do
    if compgen -G "$pattern" >/dev/null; then continue; fi
    echo "$(basename "$0"): there is no $pattern; install what is compared: apt-get install ${compare_packages[*]}" >&2
    exit 2
  done
}

require_lucene() {
  local jar
  require_files /usr/bin/javac "${lucene_jars[@]/#//usr/share/java/}"
  lucene_classpath=''
  for jar in "${lucene_jars[@]}"; do lucene_classpath+=:$(compgen -G "/usr/share/java/$jar" | head -1); done
}

# build_lucene_driver FOLDER: compiles it there.
build_lucene_driver() {
  javac -d "$1" -cp "$lucene_classpath" "$(dirname -- "${BASH_SOURCE[0]}")"/*.java
  lucene_java=(java -cp "$1$lucene_classpath")
}

lucene_indexer() { "${lucene_java[@]}" LuceneIndexer "$@"; }
