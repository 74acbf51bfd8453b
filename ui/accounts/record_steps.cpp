#include "ui/accounts/record_steps.h"

#include "ui/accounts/long_steps.h"
#include "ui/accounts/time_line_dialog.h"
#include "ui/shell/document.h"

#include <QCoreApplication>

namespace talbook
{

namespace
{

constexpr double usualStrength = 50;

QString stepTitle(const AccountEvent &record)
{
    if (record.isSignal)
        return record.id == 0 ? QCoreApplication::translate("talbook::TimeLine", "Add a signal to %1")
                              : QCoreApplication::translate("talbook::TimeLine", "Change a signal of %1");
    return record.id == 0 ? QCoreApplication::translate("talbook::TimeLine", "Add an activity to %1")
                          : QCoreApplication::translate("talbook::TimeLine", "Change an activity of %1");
}

QString nameOf(const Document &document, AccountId account)
{
    const auto index = document.standings().indexOf(account);
    return index ? std::get<QString>(document.standings().value(*index, FilterField::Name)) : QString();
}

} // namespace

void askForRecord(Document &document, AccountId account, const AccountEvent &event, QWidget *parent)
{
    TimeLineDialog dialog(document, account, event, parent);
    dialog.setStore([&](const AccountEvent &record) {
        const AccountId owner = dialog.account();
        return document.run(stepTitle(record).arg(nameOf(document, owner)), [&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(storeAccountEvent(edit, owner, record));
            return {};
        });
    });
    dialog.exec();
}

AccountEvent newRecord(const Document &document, bool isSignal)
{
    AccountEvent event;
    event.isSignal = isSignal;
    event.date = document.asOf();
    event.strength = usualStrength;
    return event;
}

void deleteRecords(Document &document, const QString &whose, std::vector<AccountEvent> events,
                   const std::function<void(const Expected<void> &)> &finished)
{
    const QString title =
        QCoreApplication::translate("talbook::TimeLine", "Delete %n record(s) of %1", nullptr, int(events.size()))
            .arg(whose);
    const size_t count = events.size();
    changeAccounts(
        document, count, title, [events = std::move(events)](Edit &edit) { return removeAccountEvents(edit, events); },
        finished);
}

} // namespace talbook
