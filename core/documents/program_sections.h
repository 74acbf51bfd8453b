#pragma once

#include "core/documents/document_words.h"
#include "core/documents/template_value.h"

#include <map>

namespace talbook
{

// What every document about the program says in the same words. Each function below makes one name of a template.

/// How many accounts, and how many of them on the list.
struct SelectionCount
{
    int all = 0, listed = 0;
};

TemplateValue countRow(const QString &name, const QString &meaning, SelectionCount count);

template <class Key> void countAccount(std::map<Key, SelectionCount> &counts, const Key &key, bool listed)
{
    ++counts[key].all;
    counts[key].listed += listed ? 1 : 0;
}

/// Name, period, goals, and when the list is refreshed.
TemplateValue programFacts(const Standings &standings, const DocumentWords &words);
/// One row a tier, and one for accounts without, where there are any.
TemplateValue tierCounts(const Standings &standings, const DocumentWords &words);
/// What the tiers' ranges come to for the accounts on the list (all accounts while there is none).
TemplateValue investmentSums(const Standings &standings, const DocumentWords &words, bool listOnly);
/// Those with the highest scores, and why they are chosen.
Expected<TemplateValue> topAccounts(const Database &database, const Standings &standings, const DocumentWords &words,
                                    bool listOnly, size_t most);

} // namespace talbook
