#include "core/committee/committee_mermaid.h"

#include "core/committee/reporting_faults.h"

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

/// Mermaid reads #35; and its like in a quoted text; Markdown around it would read some of the letters, and HTML
/// others.
QString escaped(const QString &text)
{
    static constexpr QStringView special = u"#\"<>&`;\\[]{}|";
    QString result;
    for (const QChar letter : text.simplified()) {
        if (special.contains(letter))
            result += u"#%1;"_s.arg(letter.unicode());
        else
            result += letter;
    }
    return result;
}

} // namespace

QString committeeMermaid(const Committee &committee, const Wording &words)
{
    const std::vector<Stakeholder> &people = committee.people;
    const SoundReporting reporting = soundReporting(people);
    std::vector<int> numberOf(people.size());
    QString boxes, lines;
    int number = 0;
    for (const ReportingLine &line : reportingForest(people)) {
        const Stakeholder &person = people[line.person];
        numberOf[line.person] = ++number;
        QStringList label{escaped(person.name)};
        if (!person.title.simplified().isEmpty())
            label.append(escaped(person.title));
        if (person.role >= 0)
            label.append(escaped(buyingRoleName(person.role, words)));
        boxes += u"    p%1[\"%2\"]\n"_s.arg(QString::number(number), label.join(u"<br/>"_s));
    }
    for (const ReportingLine &line : reportingForest(people)) {
        if (const auto manager = reporting.managerOf[line.person])
            lines += u"    p%1 --> p%2\n"_s.arg(numberOf[*manager]).arg(numberOf[line.person]);
    }
    for (const InfluenceLine &line : committee.influence) {
        const int from = committee.indexOf(line.from);
        const int to = committee.indexOf(line.to);
        if (from >= 0 && to >= 0)
            lines += u"    p%1 -. \"%3\" .-> p%2\n"_s.arg(numberOf[size_t(from)])
                         .arg(numberOf[size_t(to)])
                         .arg(escaped(words.translate("Committee", "influences")));
    }
    return u"flowchart TD\n"_s + boxes + lines;
}

} // namespace talbook
