#!/usr/bin/env bash
# Installs the artifacts, builds them a second time from nothing, and fails unless every jar and pom has the same bytes.
# Leaves the artifacts in the local repository, where examples/embedding finds them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

mvn -B -ntp -q clean install -DskipTests -Dspotless.check.skip
mvn -B -ntp -q clean verify org.apache.maven.plugins:maven-artifact-plugin:3.6.1:compare -DskipTests -Dspotless.check.skip
echo "every artifact built twice with the same bytes" >&2
