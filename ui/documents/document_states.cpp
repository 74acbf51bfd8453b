#include "ui/documents/document_states.h"

#include "core/base/dates.h"

#include <QLocale>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QString day(const QDateTime &time, const QLocale &locale)
{
    return shortDate(time.date(), locale);
}

} // namespace

QString DocumentStates::brief(const DocumentDraft &draft, const QLocale &locale)
{
    if (!draft.fault.isEmpty())
        return tr("cannot be written");
    switch (draft.state) {
    case DraftState::New:
        return tr("not written yet");
    case DraftState::Same:
        return day(draft.written, locale);
    case DraftState::Changed:
        break;
    }
    return draft.changedSections.isEmpty() ? tr("out of date")
                                           : tr("%n section(s) new", nullptr, int(draft.changedSections.size()));
}

QString DocumentStates::full(const DocumentDraft &draft, const QLocale &locale)
{
    if (!draft.fault.isEmpty())
        return draft.fault;
    if (draft.state == DraftState::New)
        return tr("Not written into this folder yet.");
    const QString written =
        tr("Last written %1, %2.")
            .arg(day(draft.written, locale), locale.toString(draft.written.time(), QLocale::ShortFormat));
    if (draft.state == DraftState::Same)
        return written + u' ' + tr("Nothing has changed since.");
    if (draft.changedSections.isEmpty())
        return written + u' ' + tr("The plan has changed since.");
    return written + u' ' + tr("Changed since: %1.").arg(draft.changedSections.join(u", "_s));
}

QString DocumentStates::scope(DocumentScope scope)
{
    switch (scope) {
    case DocumentScope::Account:
        return tr("one for each account");
    case DocumentScope::Play:
        return tr("one for each play");
    case DocumentScope::Campaign:
        return tr("one for each campaign");
    case DocumentScope::Plan:
        break;
    }
    return tr("about the whole program");
}

} // namespace talbook
