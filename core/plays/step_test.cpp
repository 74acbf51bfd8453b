#include "core/plays/step_test.h"

#include "core/base/split_mix.h"

#include <algorithm>
#include <numeric>

namespace talbook
{

namespace
{

/// Of the step's id, by Fowler, Noll and Vo (FNV-1a, public domain): the same everywhere, unlike Qt's seeded hash.
quint64 hashOfStep(const QString &step)
{
    quint64 hash = 0xCBF29CE484222325ULL;
    for (const char byte : step.toUtf8())
        hash = (hash ^ quint8(byte)) * 0x100000001B3ULL;
    return hash;
}

/// How many of `count` accounts each variant gets: whole parts of the exact share, the rest to the largest remainders,
/// among equal ones to the first.
std::vector<size_t> partsOf(const std::vector<StepTest::Variant> &variants, size_t count)
{
    quint64 shares = 0;
    for (const StepTest::Variant &variant : variants)
        shares += quint64(std::max(1, variant.share));
    std::vector<size_t> parts;
    std::vector<std::pair<quint64, size_t>> remainders;
    size_t dealt = 0;
    for (const StepTest::Variant &variant : variants) {
        const quint64 exact = quint64(count) * quint64(std::max(1, variant.share));
        remainders.emplace_back(exact % shares, parts.size());
        parts.push_back(size_t(exact / shares));
        dealt += parts.back();
    }
    std::ranges::stable_sort(remainders, std::ranges::greater(), &std::pair<quint64, size_t>::first);
    for (size_t i = 0; dealt < count; ++i, ++dealt)
        ++parts[remainders[i].second];
    return parts;
}

} // namespace

std::vector<int> variantsOf(const StepTest &test, const QString &step, std::span<const AccountId> accounts)
{
    std::vector<int> variants(accounts.size(), 0);
    if (test.variants.empty())
        return variants;
    const quint64 salt = hashOfStep(step);
    std::vector<std::pair<quint64, qint64>> keys;
    for (const AccountId account : accounts)
        keys.emplace_back(SplitMix64(salt ^ quint64(account.value)).next(), account.value);
    std::vector<size_t> order(accounts.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::sort(order, {}, [&keys](size_t account) { return keys[account]; });
    const std::vector<size_t> parts = partsOf(test.variants, accounts.size());
    size_t at = 0;
    for (size_t variant = 0; variant < parts.size(); ++variant) {
        for (size_t i = 0; i < parts[variant]; ++i)
            variants[order[at++]] = int(variant);
    }
    return variants;
}

} // namespace talbook
