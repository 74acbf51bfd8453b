#include "core/exchange/audience.h"

#include "core/base/text.h"
#include "core/exchange/audience_lint.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/opt_outs.h"
#include "core/exchange/table_writer.h"
#include "core/plan/database.h"
#include "core/plan/statement.h"
#include "core/scoring/standing.h"

#include <QBuffer>

#include <algorithm>
#include <tuple>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t accountsAStep = 256; // between two looks at whether to go on

AudienceSource accountSource(const Standings &standings, size_t index)
{
    const AccountTable &table = standings.accounts();
    const AccountRow &row = table[index];
    const auto text = [&table](TextRef ref) {
        const std::string_view utf8 = table.text(ref);
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    };
    AudienceSource source;
    source.account = row.id;
    source.accountName = text(row.name);
    source.domain = text(row.domain);
    source.accountExternalId = text(row.externalId);
    source.industry = text(row.industry);
    source.owner = text(row.owner);
    source.city = text(row.city);
    source.country = text(row.country);
    source.employees = row.employees;
    source.onTal = row.onTal;
    source.tier = standings[index].tier;
    return source;
}

/// Folded first, so that case does not part neighbours; the id last, so that the order is one.
template <class Id>
std::tuple<QString, QString, QString, qint64> orderKey(const QString &name, const QString &more, Id id)
{
    return {foldText(name), name, more, id.value};
}

/// A plan may have only the whole name: its last word is the family's.
void splitName(AudienceSource &source)
{
    if (!source.firstName.isEmpty() || !source.lastName.isEmpty())
        return;
    const QString name = tidied(source.personName);
    const qsizetype space = name.lastIndexOf(u' ');
    source.firstName = space < 0 ? QString() : name.left(space);
    source.lastName = name.mid(space + 1);
}

QStringList rowOf(const AudienceList &list, const AudienceSource &source)
{
    QStringList row;
    for (const AudienceColumn &column : list.columns)
        row.append(audienceValue(column.field, source));
    return row;
}

Expected<std::vector<AudienceSource>> peopleOf(Statement &contacts, const AudienceSource &account)
{
    std::vector<AudienceSource> people;
    contacts.bind(1, account.account);
    while (contacts.step()) {
        AudienceSource person = account;
        person.person = contacts.id<ContactId>(0);
        person.personName = contacts.text(1);
        person.firstName = contacts.text(2);
        person.lastName = contacts.text(3);
        person.title = contacts.text(4);
        person.department = contacts.text(5);
        person.email = contacts.text(6);
        person.phone = contacts.text(7);
        person.personExternalId = contacts.text(8);
        splitName(person);
        people.push_back(std::move(person));
    }
    TALBOOK_TRY(contacts.result());
    std::ranges::sort(people, {}, [](const AudienceSource &p) { return orderKey(p.personName, p.email, p.person); });
    return people;
}

} // namespace

Expected<Audience> audienceFor(const AudienceTarget &target, const Database &database, const Standings &standings,
                               std::span<const size_t> accounts, AudiencePeople people, const Wording &words,
                               const Progress &progress)
{
    // What is asked for and what the target takes decide together which list is written.
    const bool onlyPeople = target.accounts.columns.empty();
    const bool listsPeople = onlyPeople || (people == AudiencePeople::Included && !target.people.columns.empty());
    const AudienceList &list = listsPeople ? target.people : target.accounts;
    AudienceLint lint(target, list, words);
    const QString name = QString::fromLatin1(target.name);
    if (onlyPeople && people == AudiencePeople::LeftOut)
        lint.warn({}, words
                          .translate("Audience", "%1 matches people alone, and people's data were left out: nobody is "
                                                 "in the file. Ask for people's data (--with-people).")
                          .arg(name));
    if (people == AudiencePeople::Included && target.people.columns.empty())
        lint.warn(
            {},
            words.translate("Audience", "%1's list has no place for people: only accounts are in the file.").arg(name));

    std::vector<AudienceSource> sources;
    sources.reserve(accounts.size());
    Statement pages(database, "SELECT linkedin_url FROM account WHERE id = ?");
    for (const size_t index : accounts) {
        sources.push_back(accountSource(standings, index));
        pages.bind(1, sources.back().account);
        while (pages.step())
            sources.back().pageUrl = pages.text(0);
        TALBOOK_TRY(pages.result());
    }
    std::ranges::sort(sources, {},
                      [](const AudienceSource &s) { return orderKey(s.accountName, s.domain, s.account); });

    Audience audience;
    for (const AudienceColumn &column : list.columns)
        audience.header.append(QString::fromLatin1(column.header));
    const auto add = [&](const AudienceSource &source) {
        QStringList row = rowOf(list, source);
        lint.check(source, row);
        audience.rows.push_back(std::move(row));
    };
    Statement contacts(database, "SELECT id, name, first_name, last_name, title, department, email, phone, external_id "
                                 "FROM contact WHERE account_id = ?");
    TALBOOK_TRY(contacts.result());
    const auto refusals = OptOuts::read(database, words);
    TALBOOK_TRY(refusals);
    for (size_t done = 0; done < sources.size(); ++done) {
        if (done % accountsAStep == 0 && progress && !progress(qint64(done), qint64(sources.size())))
            return Error{ErrorCode::Cancelled,
                         words.translate("Audience", "Preparing the audience was cancelled. Nothing was written."),
                         {}};
        AudienceSource &account = sources[done];
        lint.dropForeignIds(account);
        if (!listsPeople) {
            add(account);
            continue;
        }
        if (people == AudiencePeople::LeftOut)
            continue;
        auto persons = peopleOf(contacts, account);
        TALBOOK_TRY(persons);
        if (persons->empty())
            lint.warn(account.account, words
                                           .translate("Audience", "“%1”: no contact is known, so that nobody of this "
                                                                  "account is in the file. Add contacts.")
                                           .arg(account.accountName));
        for (AudienceSource &person : *persons) {
            if (const auto reason = refusals->reason(person.person, words)) {
                lint.warn(person.account, words.translate("Audience", "“%1” of “%2” is left out: %3.")
                                              .arg(person.personName, person.accountName, *reason));
                continue;
            }
            lint.dropForeignIds(person);
            const QStringList row = rowOf(list, person);
            if (std::ranges::all_of(row, [](const QString &value) { return value.isEmpty(); })) {
                lint.warn(person.account,
                          words
                              .translate("Audience",
                                         "“%1” of “%2” is left out: there is neither a usable e-mail address nor "
                                         "a telephone number to be matched by. Enter one of them.")
                              .arg(person.personName, person.accountName));
                continue;
            }
            add(person);
        }
    }
    lint.checkFile(qint64(audience.rows.size()), audience.csv().size());
    if (listsPeople && !audience.rows.empty())
        lint.warn({}, words.translate("Audience", "The file holds people's data. Hand it over only where these people "
                                                  "may be passed on: the plan knows who unsubscribed, as far as that "
                                                  "was imported, and nothing of consent given or of objections made "
                                                  "elsewhere."));
    audience.warnings = lint.take();
    std::ranges::stable_partition(audience.warnings, [](const AudienceWarning &w) { return w.account.isNull(); });
    return audience;
}

QByteArray Audience::csv() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, {.guarded = false});
    for (const QString &title : header)
        writer.addText(title.toStdString());
    writer.endRecord();
    for (const QStringList &row : rows) {
        for (const QString &value : row)
            writer.addText(value.toStdString());
        writer.endRecord();
    }
    [[maybe_unused]] const auto finished = writer.finish();
    Q_ASSERT(finished); // a buffer takes everything
    return buffer.data();
}

Expected<void> saveAudience(const Audience &audience, const QString &path)
{
    const QByteArray bytes = audience.csv();
    return saveFile(path, [&bytes](QIODevice &device) -> Expected<void> {
        if (device.write(bytes) != bytes.size())
            return cannotWrite(device);
        return {};
    });
}

} // namespace talbook
