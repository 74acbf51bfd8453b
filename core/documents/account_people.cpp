#include "core/documents/account_sections.h"

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// Deeper reports are drawn at this depth: Markdown takes what stands further in for code.
constexpr int deepestReport = 8;

TemplateValue personRow(const DocumentWords &words, const Stakeholder &person)
{
    const Wording &wording = words.wording();
    TemplateValue row = TemplateValue::object();
    row.set("name", person.name);
    row.set("title", person.title);
    row.set("department", person.department);
    row.set("role", buyingRoleName(person.role, wording));
    row.set("influence", person.influence ? QString::number(*person.influence) : QString());
    row.set("stance", stanceName(person.stance, wording));
    row.set("engaged", person.engaged);
    row.set("last_touch", words.shortDate(person.lastTouch));
    row.set("our_contact", person.ourContact);
    return row;
}

TemplateValue reportingRow(const DocumentWords &words, const Stakeholder &person, int depth)
{
    return personRow(words, person).set("indent", QString(2 * std::min(depth, deepestReport), u' '));
}

} // namespace

TemplateValue accountCommittee(const AccountSubject &subject)
{
    const DocumentWords &words = subject.words;
    const Wording &wording = words.wording();
    TemplateValue people = TemplateValue::list(personRow(words, {}));
    for (const Stakeholder &person : subject.people)
        people.append(personRow(words, person));

    // A tree is worth drawing where somebody reports to somebody.
    TemplateValue reporting = TemplateValue::list(reportingRow(words, {}, 0));
    const std::vector<ReportingLine> forest = reportingForest(subject.people);
    const bool anyReport = std::ranges::any_of(forest, [](const ReportingLine &line) { return line.depth > 0; });
    for (const ReportingLine &line : forest) {
        if (anyReport)
            reporting.append(reportingRow(words, subject.people[line.person], line.depth));
    }

    TemplateValue gapRow = TemplateValue::object();
    TemplateValue gaps = TemplateValue::list(TemplateValue(gapRow).set("message", QString()));
    for (const CommitteeGap &gap : subject.committee.gaps)
        gaps.append(TemplateValue(gapRow).set("message", gapMessage(gap, subject.people, wording)));

    TemplateValue value = TemplateValue::object();
    value.set("known", !subject.people.empty());
    value.set("size", wording.translate("Documents", "%n stakeholder(s)", nullptr, int(subject.people.size())));
    value.set("people", std::move(people));
    value.set("reporting", std::move(reporting));
    value.set("has_reporting", anyReport);
    value.set("threads", wording.translate("Documents", "%n thread(s)", nullptr, subject.committee.threads));
    value.set("band", threadBandName(subject.committee.band, wording));
    value.set("multithreading", QString::number(subject.committee.multithreading));
    value.set("coverage", words.percent(subject.committee.coverage));
    value.set("gap_count", subject.committee.gaps.empty() ? QString()
                                                          : wording.translate("Documents", "%n gap(s)", nullptr,
                                                                              int(subject.committee.gaps.size())));
    value.set("gaps", std::move(gaps));
    value.set("has_gaps", !subject.committee.gaps.empty());
    return value;
}

} // namespace talbook
