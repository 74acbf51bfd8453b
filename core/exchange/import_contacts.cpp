#include "core/exchange/account_finder.h"
#include "core/exchange/import_preset.h"
#include "core/exchange/import_reporting_lines.h"
#include "core/exchange/import_values.h"

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr std::array personColumns = {ImportColumn{"account_id", ImportCell::Kind::Integer},
                                      ImportColumn{"external_id"},
                                      ImportColumn{"name"},
                                      ImportColumn{"first_name"},
                                      ImportColumn{"last_name"},
                                      ImportColumn{"title"},
                                      ImportColumn{"department"},
                                      ImportColumn{"seniority"},
                                      ImportColumn{"buying_role"},
                                      ImportColumn{"role_source"},
                                      ImportColumn{"role_verbatim"},
                                      ImportColumn{"email"},
                                      ImportColumn{"phone"},
                                      ImportColumn{"linkedin_url"},
                                      ImportColumn{"stance"},
                                      ImportColumn{"influence", ImportCell::Kind::Integer},
                                      ImportColumn{"notes"},
                                      ImportColumn{"extra"}};

constexpr auto personFieldOf = fieldsOf(personColumns, contactFields);

consteval size_t personColumn(std::string_view name)
{
    return columnAt(personColumns, name);
}

consteval int personField(std::string_view id)
{
    return fieldAt(contactFields, id);
}

constexpr std::string_view roleFromImport = "import";

const QStringList &importedRoles()
{
    static const QStringList roles = {u"economic_buyer"_s, u"technical_buyer"_s, u"champion"_s,
                                      u"influencer"_s,     u"end_user"_s,        u"blocker"_s};
    return roles;
}

class ContactImporter : public KindImporter
{
public:
    ContactImporter(ImportContext &context, ContactIndex people)
        : m_context(context), m_table(context.edit.database(), "contact", personColumns), m_people(std::move(people)),
          m_accounts(context, {personField("account"), personField("account_id"), personField("account_domain"),
                               personField("email")}),
          m_lines(context)
    {
        m_table.watch(context.changes);
    }

    Expected<RowOutcome> take(ImportRow &row) override
    {
        m_unnamed = false;
        readTexts(row);
        if (cell(personColumn("name")).isEmpty())
            row.reject(personField("name"), QCoreApplication::translate("Exchange", "The person has no name."));
        if (row.failed())
            return RowOutcome::Rejected;
        const auto account = m_accounts.find(row);
        TALBOOK_TRY(account);
        cell(personColumn("stance")) = row.wordCell(personField("stance"), {u"champion"_s, u"supporter"_s, u"neutral"_s,
                                                                            u"sceptic"_s, u"opponent"_s, u"unknown"_s});
        cell(personColumn("influence")) = row.countCell(personField("influence"), 1, 5);
        cell(personColumn("extra")) = row.extraCell();
        if (row.failed())
            return RowOutcome::Rejected;
        cell(personColumn("account_id")) = ImportCell::of(account->value);
        const auto known = find(*account);
        const auto outcome = known ? update(row, *known, *account) : add(row, *account);
        TALBOOK_TRY(outcome);
        const ContactId person = m_people[known ? *known : m_people.size() - 1].id;
        m_lines.note(row, personField("reports_to"), person, *account, *outcome == RowOutcome::Unchanged);
        return outcome;
    }

    Expected<void> finish() override { return m_lines.draw(m_people); }

private:
    ImportCell &cell(size_t column) { return m_cells[column]; }

    void readTexts(ImportRow &row)
    {
        for (const size_t column :
             {personColumn("external_id"), personColumn("name"), personColumn("first_name"), personColumn("last_name"),
              personColumn("title"), personColumn("department"), personColumn("seniority"), personColumn("email"),
              personColumn("phone"), personColumn("linkedin_url"), personColumn("notes")})
            cell(column) = row.textCell(personFieldOf[column]);
        for (const size_t column : {personColumn("email"), personColumn("phone")}) {
            if (saysNothing(cell(column).text))
                cell(column) = {};
        }
        ImportCell &name = cell(personColumn("name"));
        if (saysNothing(name.text)) { // "N/D" and its like stand for unnamed posts
            const std::string_view first = cell(personColumn("first_name")).text;
            const std::string_view last = cell(personColumn("last_name")).text;
            m_name = std::string(first) + (first.empty() || last.empty() ? "" : " ") + std::string(last);
            name = ImportCell::of(std::string_view(m_name));
        }
        m_calledByMail = name.isEmpty() && !cell(personColumn("email")).isEmpty();
        if (m_calledByMail)
            name = cell(personColumn("email"));
        if (name.isEmpty()) {
            m_unnamed = true;
            name = cell(personColumn("title"));
        }
        m_foldedName = foldedKey(name.text);
        m_foldedTitle = foldedKey(cell(personColumn("title")).text);
        m_foldedEmail = foldedKey(cell(personColumn("email")).text);
        readRole(row);
    }

    /// The source's own word is kept for a re-export, whether or not it means one of the six roles.
    void readRole(ImportRow &row)
    {
        cell(personColumn("buying_role")) = {};
        cell(personColumn("role_source")) = {};
        cell(personColumn("role_verbatim")) = ImportCell::of(row.verbatim(personField("buying_role")));
        const std::string_view given = row.text(personField("buying_role"));
        if (given.empty())
            return;
        m_role.clear();
        // Several roles in one cell: the first that is one of the six.
        const QHash<QString, QString> meanings = m_context.report.mapping.values.value(u"buying_role"_s);
        for (const QString &part : QString::fromUtf8(given.data(), qsizetype(given.size())).split(u';')) {
            const QString folded = foldedValue(meanings.value(foldedValue(part), part));
            const auto role = std::ranges::find_if(
                importedRoles(), [&folded](const QString &each) { return foldedValue(each) == folded; });
            if (m_role.empty() && role != importedRoles().end())
                m_role = role->toStdString();
        }
        if (!m_role.empty()) {
            cell(personColumn("buying_role")) = ImportCell::of(std::string_view(m_role));
            cell(personColumn("role_source")) = ImportCell::of(roleFromImport);
        } else if (std::ranges::find(m_unknownRoles, given) == m_unknownRoles.end()) {
            m_unknownRoles.emplace_back(given);
            row.notice(personField("buying_role"),
                       QCoreApplication::translate(
                           "Exchange",
                           "This is none of the six buying roles; here and in other rows it was kept as a word only."));
        }
    }

    /// By external id, e-mail, then name, in the account; else one who was known at another.
    std::optional<size_t> find(AccountId account) const
    {
        using Key = ContactIndex::Key;
        const std::string_view externalId = m_cells[personColumn("external_id")].text;
        for (const size_t place : m_people.find(account, Key::ExternalId, externalId))
            return place;
        // Of several with that address the one of that name, else the first.
        std::optional<size_t> reached;
        for (const size_t place : m_people.find(account, Key::Email, m_foldedEmail)) {
            if (!hasOtherId(place, externalId) && (!reached || m_people[place].name == m_foldedName))
                reached = reached && m_people[*reached].name == m_foldedName ? reached : place;
        }
        if (reached)
            return reached;
        if (const auto namesake = findNamesake(account))
            return namesake;
        return findMoved();
    }

    /// Namesakes whose ids differ are two people, and so are those of one file whose titles differ; unnamed posts are
    /// counted: the n-th of a title is the n-th.
    std::optional<size_t> findNamesake(AccountId account) const
    {
        const std::string_view externalId = m_cells[personColumn("external_id")].text;
        std::optional<size_t> best;
        int bestRank = 4;
        for (const size_t place : m_people.find(account, ContactIndex::Key::Name, m_foldedName)) {
            const ContactIndex::Person &person = m_people[place];
            const bool titleDiffers = person.title != m_foldedTitle && !person.title.empty() && !m_foldedTitle.empty();
            const bool named = person.firstRow > 0;
            if (hasOtherId(place, externalId) || (named && (m_unnamed || titleDiffers)))
                continue;
            const int rank = (person.title == m_foldedTitle ? 0 : 2) + (named ? 1 : 0);
            if (rank < bestRank) {
                best = place;
                bestRank = rank;
            }
        }
        return best;
    }

    /// One whom the plan knows at another account by that id or address. Ids of two systems coincide and offices share
    /// an address, so that a word of the name must be the same too. Whom this file has named already stays where it
    /// said: there the person works at both.
    std::optional<size_t> findMoved() const
    {
        using Key = ContactIndex::Key;
        const std::string_view externalId = m_cells[personColumn("external_id")].text;
        for (const Key key : {Key::ExternalId, Key::Email}) {
            const std::string_view text = key == Key::Email ? std::string_view(m_foldedEmail) : externalId;
            for (const size_t place : m_people.findAnywhere(key, text)) {
                const ContactIndex::Person &person = m_people[place];
                if (person.firstRow == 0 && !hasOtherId(place, externalId) && shareWord(person.name, m_foldedName))
                    return place;
            }
        }
        return std::nullopt;
    }

    static bool shareWord(std::string_view left, std::string_view right)
    {
        const QStringList words = QString::fromUtf8(right.data(), qsizetype(right.size())).split(u' ');
        for (const QString &word : QString::fromUtf8(left.data(), qsizetype(left.size())).split(u' ')) {
            if (word.size() > 1 && words.contains(word))
                return true;
        }
        return false;
    }

    /// Reporting lines stay within an account: those of the old one end.
    Expected<void> move(ImportRow &row, ContactIndex::Person &person, AccountId account)
    {
        Statement names(m_context.edit.database(), "SELECT (SELECT name FROM account WHERE id = ?), (SELECT name FROM "
                                                   "account WHERE id = ?)");
        names.bind(1, person.account);
        names.bind(2, account);
        const bool found = names.step();
        const QString from = found ? names.text(0) : QString();
        const QString to = found ? names.text(1) : QString();
        names.reset();
        TALBOOK_TRY(names.result());
        TALBOOK_TRY(m_context.edit.database().execute(
            "UPDATE contact SET reports_to = NULL WHERE reports_to = ?1 OR (id = ?1 AND reports_to IS NOT NULL)",
            person.id));
        person.account = account;
        row.notice(personField("account"),
                   QCoreApplication::translate("Exchange",
                                               "The plan had this person at “%1”; the file says “%2”, so the "
                                               "person was moved there, and reporting lines at the old "
                                               "account ended.")
                       .arg(from, to));
        return {};
    }

    MatchedBy matchedBy(const ContactIndex::Person &person) const
    {
        const std::string_view externalId = m_cells[personColumn("external_id")].text;
        if (!externalId.empty() && person.externalId == externalId)
            return MatchedBy::ExternalId;
        return !m_foldedEmail.empty() && person.email == m_foldedEmail ? MatchedBy::Email : MatchedBy::Name;
    }

    bool hasOtherId(size_t place, std::string_view externalId) const
    {
        const std::string &own = m_people[place].externalId;
        return !externalId.empty() && !own.empty() && own != externalId;
    }

    Expected<RowOutcome> add(ImportRow &row, AccountId account)
    {
        const auto id = m_context.edit.newId<ContactId>();
        TALBOOK_TRY(m_table.insert(id.value, m_cells));
        m_people.add({id, account, std::string(cell(personColumn("external_id")).text), m_foldedEmail, m_foldedName,
                      m_foldedTitle, row.number()});
        return RowOutcome::Added;
    }

    Expected<RowOutcome> update(ImportRow &row, size_t place, AccountId account)
    {
        ContactIndex::Person &person = m_people[place];
        const qint64 firstRow = person.firstRow;
        m_context.noteMatch(matchedBy(person));
        if (person.account != account)
            TALBOOK_TRY(move(row, person, account));
        TALBOOK_TRY(m_table.load(person.id.value));
        const std::string_view source = m_table.stored(personColumn("role_source")).text;
        const bool chosenByHand = !m_table.stored(personColumn("buying_role")).isEmpty() && !source.empty() &&
                                  source != roleFromImport && source != "title";
        if (chosenByHand) {
            cell(personColumn("buying_role")) = {};
            cell(personColumn("role_source")) = {};
        }
        if (m_unnamed || m_calledByMail)
            cell(personColumn("name")) = {};
        const auto merge = m_table.merge(m_cells, firstRow > 0 ? MergePolicy::FillEmpty : MergePolicy::Replace);
        TALBOOK_TRY(merge);
        if (firstRow > 0) {
            const bool differs = merge->firstDiffering >= 0;
            noticeRepeat(m_context, row, firstRow, differs, differs ? personFieldOf[size_t(merge->firstDiffering)] : -1,
                         m_table.stored(personColumn("name")).text);
        } else {
            person.firstRow = row.number();
        }
        if (merge->changed)
            follow(person, firstRow > 0);
        m_people.reindex(place);
        return merge->changed ? RowOutcome::Updated : RowOutcome::Unchanged;
    }

    /// The index holds what the plan holds now.
    void follow(ContactIndex::Person &person, bool fillsOnly)
    {
        const auto take = [fillsOnly](std::string &held, std::string_view given) {
            if (!given.empty() && (held.empty() || !fillsOnly))
                held = given;
        };
        take(person.externalId, cell(personColumn("external_id")).text);
        take(person.email, m_foldedEmail);
        take(person.title, m_foldedTitle);
        if (!cell(personColumn("name")).isEmpty())
            take(person.name, m_foldedName);
    }

    ImportContext &m_context;
    ImportTable m_table;
    ContactIndex m_people;
    AccountFinder m_accounts;
    ImportedReportingLines m_lines;
    std::array<ImportCell, personColumns.size()> m_cells;
    bool m_calledByMail = false; ///< without a name, by the e-mail address
    bool m_unnamed = false;      ///< a post without a person's name, called by its title
    std::string m_name, m_role, m_foldedName, m_foldedTitle, m_foldedEmail;
    std::vector<std::string> m_unknownRoles;
};

} // namespace

Expected<std::unique_ptr<KindImporter>> makeContactImporter(ImportContext &context)
{
    auto people = ContactIndex::read(context.edit.database());
    TALBOOK_TRY(people);
    return std::unique_ptr<KindImporter>(std::make_unique<ContactImporter>(context, std::move(*people)));
}

} // namespace talbook
