#!/usr/bin/env bash
# From a bare Debian 12 or Ubuntu 24.04 (nothing but git and apt) to a running, or a tested, Talbook.
set -euo pipefail

cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."

build_packages=(
    g++ cmake ninja-build pkg-config git
    qt6-base-dev libqt6opengl6-dev qt6-svg-dev libqt6svg6
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libsqlite3-dev zlib1g-dev libzip-dev libxlsxwriter-dev libkainjow-mustache-dev
    libmd4c-dev libmd4c-html0-dev libuchardet-dev libpsl-dev
    fontconfig fonts-dejavu-core
)
test_packages=(
    python3 python3-openpyxl
    xvfb openbox dbus at-spi2-core python3-pyatspi # tests/tour
    libical3                                       # tests/core/exchange/test_icalendar
)
clang_packages=(clang-16 libclang-rt-16-dev) # older ones cannot read the ranges of libstdc++ 12
package_packages=(dpkg-dev lintian appstream desktop-file-utils debootstrap)
# Ubuntu 24.04 has libical under another name.
if apt-cache show libical3t64 >/dev/null 2>&1; then
    test_packages=("${test_packages[@]/#libical3/libical3t64}")
fi

usage() {
    cat <<'HELP'
Usage: packaging/dev.sh COMMAND

  run [PLAN]   install what is missing, build, and open Talbook on the sample plan (or on PLAN);
               without a display: score it, write documents and pictures of the pages into build/demo
  screens [DIR]
               install what is missing, build, and write a picture of every page and dialog into DIR (build/screens):
               both languages, light and dark, in a small and a large window
  test         install what is missing, build with warnings as errors, run every test, make the Debian package, install it
               in a bare system and drive the installed program there; then fuzz for five seconds a target
  package [--try]
               install what is missing, build, and make a Debian package in build/release/package, checked by lintian;
               --try installs it in a bare system and drives it, as test does
  fuzz [SECONDS] [TARGET...]
               install what is missing (clang too), and let libFuzzer look for inputs that harm the readers of files:
               each target of tests/fuzz for so long (5); findings and the grown corpus lie in build/fuzz/fuzz
  sanitize [TESTS]
               install what is missing (clang too), build under the address and undefined-behaviour sanitizers, and run
               every test, or those whose names match TESTS; about an hour on two cores
  build        install what is missing and build into build/release
  packages     print the packages that build and test, one a line
  --help       this text

Works on Debian 12 and Ubuntu 24.04, as root or as a user with sudo. Only missing packages are installed,
so a second run is quick and needs no network. CMAKE_BUILD_PARALLEL_LEVEL limits the compilers run at once.
HELP
}

say() { printf '\n==> %s\n' "$*"; }
die() { printf 'dev.sh: %s\n' "$*" >&2; exit 1; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

missing_of() {
    local known package
    # One question for all: dpkg-query exits 1 when it has never heard of one of them, and still answers for the rest.
    known=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
    for package in "$@"; do
        grep -qxF "$package installed" <<<"$known" || echo "$package"
    done
}

install_missing() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        die "this script installs with apt, which is not here; on another system install the counterparts of what" \
            "'packaging/dev.sh packages' prints, then build with 'cmake --preset release && cmake --build --preset release'"
    fi
    local -a missing
    mapfile -t missing < <(missing_of "$@")
    if [ "${#missing[@]}" -eq 0 ]; then
        say "All $# packages are installed"
        return
    fi
    say "Installing ${#missing[@]} of $# packages: ${missing[*]}"
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        die "packages are missing, and only root can install them: run this as root once, or install sudo"
    fi
    local -a apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300)
    as_root "${apt[@]}" update
    as_root "${apt[@]}" install --no-install-recommends "${missing[@]}"
}

# A unity source takes about 1.5 GB to compile: on a small machine fewer compilers at once are faster than swapping.
parallel_jobs() {
    local cpus by_memory
    cpus=$(nproc)
    by_memory=$(awk '/^MemAvailable:/ { print int($2 / 1500000) }' /proc/meminfo)
    [ "${by_memory:-1}" -ge 1 ] || by_memory=1
    echo $((cpus < by_memory ? cpus : by_memory))
}

build() {
    local preset=$1
    export CMAKE_BUILD_PARALLEL_LEVEL=${CMAKE_BUILD_PARALLEL_LEVEL:-$(parallel_jobs)}
    if command -v ccache >/dev/null; then
        export CMAKE_CXX_COMPILER_LAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER-ccache}
        # Another clone of the same source finds what this one compiled.
        export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$PWD} CCACHE_NOHASHDIR=1
    fi
    say "Configuring build/$preset"
    cmake --preset "$preset"
    say "Building build/$preset with $CMAKE_BUILD_PARALLEL_LEVEL compilers at once"
    cmake --build --preset "$preset"
}

built_program() {
    local program=$PWD/build/release/bin/$1
    [ -x "$program" ] || die "the build made no $1 (expected at $program)"
    echo "$program"
}

# What a person would do first, done without a screen.
demo_without_display() {
    local plan=$1 out=$2 cli gui account language
    cli=$(built_program talbook-cli)
    gui=$(built_program talbook)

    say "No display: scoring $plan and writing to $out"
    "$cli" score "$plan"
    account=$("$cli" accounts "$plan" --tal --sort score:desc --limit 1 --format tsv |
        awk -F'\t' 'NR == 1 { for (i = 1; i <= NF; ++i) if (tolower($i) == "name") column = i } NR == 2 { print $column }')
    [ -n "$account" ] || die "$plan has no account on its target list"
    say "Why $account stands first"
    "$cli" explain "$plan" "$account"

    for language in en ru; do
        say "Documents ($language)"
        "$cli" export "$plan" account-plan --all --lang "$language" --out "$out/documents-$language"
        "$cli" export "$plan" account-selection-criteria --lang "$language" --out "$out/documents-$language"
    done

    say "A picture of each page"
    QT_QPA_PLATFORM=offscreen "$gui" --screenshots "$out" "$plan"

    say "Made in $out:"
    find "$out" -maxdepth 1 -type f -printf '  %f\n' | sort
    for language in en ru; do
        printf '  documents-%s/ with %s documents\n' "$language" "$(find "$out/documents-$language" -type f | wc -l)"
    done
}

run() {
    local out=$PWD/build/demo plan=${1:-} cli gui
    [ $# -le 1 ] || die "run takes one plan at most"
    [ -z "$plan" ] || plan=$(readlink -f -- "$plan")
    local -a packages=("${build_packages[@]}")
    # Where X is absent Qt needs its Wayland plugin, which no library pulls in.
    if [ -z "${DISPLAY:-}" ] && [ -n "${WAYLAND_DISPLAY:-}" ]; then packages+=(qt6-wayland); fi
    install_missing "${packages[@]}"
    build release
    cli=$(built_program talbook-cli)
    gui=$(built_program talbook)
    mkdir -p "$out"
    if [ -z "$plan" ]; then
        plan=$out/Sample.talbook
        if [ ! -e "$plan" ]; then
            say "Making the sample plan $plan"
            "$cli" new "$plan" --sample
        fi
    fi
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        say "Opening $plan"
        "$gui" "$plan"
    else
        demo_without_display "$plan" "$out"
    fi
}

screens() {
    local out=${1:-$PWD/build/screens}
    [ $# -le 1 ] || die "screens takes one folder at most"
    install_missing "${build_packages[@]}"
    build release
    mkdir -p "$out"
    [ -e "$out/Sample.talbook" ] || "$(built_program talbook-cli)" new "$out/Sample.talbook" --sample
    QT_QPA_PLATFORM=offscreen "$(built_program talbook)" --screenshots "$out" --size 1280x720 --size 1920x1080 \
        "$out/Sample.talbook"
}

run_tests() {
    install_missing "${build_packages[@]}" "${test_packages[@]}" "${package_packages[@]}" "${clang_packages[@]}"
    build ci
    say "Running the tests"
    CTEST_PARALLEL_LEVEL=${CTEST_PARALLEL_LEVEL:-$(nproc)} ctest --preset ci --no-tests=error
    package_of "$PWD/build/ci" --try
    fuzz 5
}

sanitize() {
    [ $# -le 1 ] || die "sanitize takes one pattern of tests' names at most"
    install_missing "${build_packages[@]}" "${test_packages[@]}" "${clang_packages[@]}"
    build asan
    say "Running the tests under the sanitizers"
    CTEST_PARALLEL_LEVEL=${CTEST_PARALLEL_LEVEL:-$(nproc)} ctest --preset asan --no-tests=error ${1:+-R "$1"}
}

package_of() {
    local build=$1 try=${2:-} deb
    say "Making the Debian package"
    deb=$(packaging/package.sh make "$build" | tail -n 1)
    packaging/package.sh check "$deb"
    [ "$try" != --try ] || packaging/package.sh try "$deb"
    say "Made $deb"
}

make_package() {
    case ${1:-} in
        '' | --try) ;;
        *) die "package takes --try or nothing" ;;
    esac
    install_missing "${build_packages[@]}" "${package_packages[@]}"
    build release
    package_of "$PWD/build/release" "${1:-}"
}

fuzz() {
    local seconds=${1:-5} target place out=$PWD/build/fuzz/fuzz failed=()
    [[ $seconds =~ ^[1-9][0-9]*$ ]] || die "fuzz takes a number of seconds for each target, then the targets' names"
    [ $# -eq 0 ] || shift
    install_missing "${build_packages[@]}" "${clang_packages[@]}"
    build fuzz
    if [ -d ../shared/data ]; then
        "$PWD/build/fuzz/tests/bin/make_fuzz_corpus" "$out/made" ../shared/data
    fi
    [ $# -gt 0 ] || set -- $(cd "$out" && basename -s .places -- *.places)
    for target in "$@"; do
        [ -e "$out/$target.places" ] || die "there is no target $target in tests/fuzz"
        local -a places=()
        while read -r place; do
            if [ -d "$place" ]; then
                places+=("$place")
            elif [ -e "$place" ]; then # libFuzzer takes folders
                mkdir -p "$out/$target.files"
                cp -- "$place" "$out/$target.files/"
            fi
        done <"$out/$target.places"
        [ ! -d "$out/$target.files" ] || places+=("$out/$target.files")
        mkdir -p "$out/$target.corpus"
        say "$target for $seconds seconds"
        "$PWD/build/fuzz/tests/bin/fuzz_$target" -max_total_time="$seconds" -max_len=2097152 -timeout=120 -rss_limit_mb=2500 \
            -print_final_stats=1 -verbosity=0 -close_fd_mask=1 -artifact_prefix="$out/$target-" \
            "$out/$target.corpus" "${places[@]}" || failed+=("$target")
    done
    [ "${#failed[@]}" -eq 0 ] || die "findings in $out of: ${failed[*]}"
}

command=${1:---help}
[ $# -eq 0 ] || shift
case $command in
    run) run "$@" ;;
    screens) screens "$@" ;;
    test) run_tests ;;
    fuzz) fuzz "$@" ;;
    sanitize) sanitize "$@" ;;
    package) make_package "$@" ;;
    build)
        install_missing "${build_packages[@]}"
        build release
        ;;
    packages)
        printf '%s\n' "${build_packages[@]}" "${test_packages[@]}" "${package_packages[@]}" "${clang_packages[@]}"
        ;;
    -h | --help | help) usage ;;
    *)
        usage >&2
        exit 2
        ;;
esac
