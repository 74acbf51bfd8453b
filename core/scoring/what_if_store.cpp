#include "core/scoring/what_if_store.h"

#include "core/accounts/settings.h"
#include "core/base/text.h"
#include "core/scoring/model_store.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

/// One setting each, so that two people's what-ifs merge by themselves.
const auto keyPrefix = u"what_if."_s;

} // namespace

Expected<std::vector<KeptWhatIf>> keptWhatIfs(const Database &database, const ScoringModel &model)
{
    std::vector<KeptWhatIf> kept;
    Statement rows(database, "SELECT key, value FROM setting WHERE substr(key, 1, 8) = 'what_if.'");
    while (rows.step()) {
        const QJsonObject object = QJsonDocument::fromJson(rows.text(1).toUtf8()).object();
        const QString name = tidied(object.value(u"name"_s).toString());
        if (!name.isEmpty())
            kept.push_back({rows.text(0).mid(keyPrefix.size()), name, WhatIf::fromJson(object, WhatIf::of(model))});
    }
    TALBOOK_TRY(rows.result());
    std::ranges::sort(kept, [](const KeptWhatIf &a, const KeptWhatIf &b) {
        const QString foldedA = foldText(a.name);
        const QString foldedB = foldText(b.name);
        return foldedA != foldedB ? foldedA < foldedB : a.id < b.id;
    });
    return kept;
}

Expected<QString> keepWhatIf(Edit &edit, const QString &name, const WhatIf &figures)
{
    if (tidied(name).isEmpty()) {
        return Error{
            ErrorCode::BadInput, QCoreApplication::translate("Scoring", "A what-if that is kept needs a name."), {}};
    }
    const auto kept = keptWhatIfs(edit.database(), {});
    TALBOOK_TRY(kept);
    if (std::ranges::any_of(*kept, [&](const KeptWhatIf &k) { return foldText(k.name) == foldText(name); })) {
        return Error{
            ErrorCode::BadInput,
            QCoreApplication::translate("Scoring", "There is a what-if “%1” already. Choose another name.").arg(name),
            {}};
    }
    QJsonObject object = figures.toJson();
    object.insert(u"name"_s, tidied(name));
    const QString id = QString::number(edit.newId());
    TALBOOK_TRY(
        setSetting(edit, keyPrefix + id, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))));
    return id;
}

Expected<void> removeKeptWhatIf(Edit &edit, const QString &id)
{
    return setSetting(edit, keyPrefix + id, {});
}

Expected<void> applyWhatIf(Edit &edit, const WhatIf &figures, const Wording &words)
{
    return changeActiveModel(
        edit, [&figures](QJsonObject &definition) { figures.applyTo(definition); }, words);
}

} // namespace talbook
