#include "core/documents/document_kinds.h"

#include <QCoreApplication>

#include <array>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

struct DocumentKind
{
    const char *id;
    const char *name; ///< a source text of the context Documents
    DocumentScope scope;
};

constexpr std::array documentKinds{
    DocumentKind{"abm-strategy-plan", QT_TRANSLATE_NOOP("Documents", "ABM strategy plan"), DocumentScope::Plan},
    DocumentKind{"account-selection-criteria", QT_TRANSLATE_NOOP("Documents", "Account selection criteria"),
                 DocumentScope::Plan},
    DocumentKind{"account-plan", QT_TRANSLATE_NOOP("Documents", "Account plan"), DocumentScope::Account},
    DocumentKind{"buying-committee-map", QT_TRANSLATE_NOOP("Documents", "Buying committee map"),
                 DocumentScope::Account},
    DocumentKind{"abm-playbook", QT_TRANSLATE_NOOP("Documents", "ABM play"), DocumentScope::Play},
    DocumentKind{"intent-signal-analysis", QT_TRANSLATE_NOOP("Documents", "Intent signal analysis"),
                 DocumentScope::Plan},
    DocumentKind{"campaign-brief", QT_TRANSLATE_NOOP("Documents", "Campaign brief"), DocumentScope::Campaign},
    DocumentKind{"abm-performance-dashboard", QT_TRANSLATE_NOOP("Documents", "ABM performance dashboard"),
                 DocumentScope::Plan},
    DocumentKind{"quarterly-abm-review", QT_TRANSLATE_NOOP("Documents", "Quarterly ABM review"), DocumentScope::Plan},
};

const DocumentKind *kindOf(const QString &id)
{
    for (const DocumentKind &kind : documentKinds) {
        if (id == QLatin1StringView(kind.id))
            return &kind;
    }
    return nullptr;
}

} // namespace

QStringList documentIds()
{
    QStringList ids;
    for (const DocumentKind &kind : documentKinds)
        ids.append(QString::fromLatin1(kind.id));
    return ids;
}

QString documentName(const QString &id, const Wording &words)
{
    const DocumentKind *kind = kindOf(id);
    return kind ? words.translate("Documents", kind->name) : QString();
}

DocumentScope documentScope(const QString &id)
{
    const DocumentKind *kind = kindOf(id);
    return kind ? kind->scope : DocumentScope::Plan;
}

} // namespace talbook
