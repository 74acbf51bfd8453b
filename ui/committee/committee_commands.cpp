#include "ui/committee/committee_commands.h"

#include "core/committee/committee.h"
#include "ui/committee/chart_export.h"
#include "ui/committee/chart_pane.h"
#include "ui/committee/chart_scene.h"
#include "ui/committee/chart_view.h"
#include "ui/committee/committee_actions.h"
#include "ui/committee/committee_page.h"
#include "ui/committee/committee_source.h"
#include "ui/committee/people_dialogs.h"
#include "ui/committee/title_rules_dialog.h"
#include "ui/shell/commands.h"
#include "ui/shell/dialogs.h"

#include <QAction>
#include <QMenu>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double zoomPerCommand = 1.25;

/// A name of a file on every system: letters and digits of the account, the rest as hyphens.
QString fileNameOf(const QString &account, const QString &suffix)
{
    QString name;
    for (const QChar letter : account.simplified())
        name += letter.isLetterOrNumber() ? letter : u'-';
    return u"%1-committee.%2"_s.arg(name, suffix);
}

} // namespace

CommitteeCommands::CommitteeCommands(CommitteePage &page, Dialogs &dialogs, std::function<void()> showPage)
    : QObject(&page), m_page(page), m_dialogs(dialogs), m_showPage(std::move(showPage))
{
    connect(&page, &CommitteePage::editSelectedRequested, this, &CommitteeCommands::editSelected);
    connect(&page, &CommitteePage::rulesRequested, this, &CommitteeCommands::showTitleRules);
}

QMenu *CommitteeCommands::menuOf(Commands &commands, const QStringList &ids)
{
    auto *menu = new QMenu(&m_page);
    for (const QString &id : ids) {
        if (id.isEmpty())
            menu->addSeparator();
        else
            menu->addAction(commands.action(id));
    }
    return menu;
}

void CommitteeCommands::connectTo(Commands &commands)
{
    const auto on = [this, &commands](const char16_t *id, const std::function<void()> &work) {
        commands.connectTo(u"committee."_s + QString::fromUtf16(id), [this, work] {
            m_showPage();
            work();
        });
    };
    on(u"add", [this] { m_page.addPerson(); });
    on(u"paste", [this] { Q_EMIT m_page.pasteRequested(); });
    on(u"report", [this] { m_page.addReport(); });
    on(u"peer", [this] { m_page.addPeer(); });
    on(u"edit", [this] { m_page.editInPlace(); });
    on(u"edit_selected", [this] { editSelected(); });
    on(u"manager", [this] { chooseManager(); });
    on(u"head", [this] { m_page.actions().move(m_page.selectedPeople(), {}); });
    on(u"influence", [this] { chooseInfluenced(); });
    on(u"accept", [this] { m_page.actions().acceptRoles(m_page.selectedPeople()); });
    on(u"remove", [this] { m_page.removeSelected(); });
    // The rules are the plan's, not the account's: whatever page is shown stays.
    commands.connectTo(u"committee.rules"_s, [this] { showTitleRules(); });
    on(u"view", [this] {
        m_page.showView(m_page.view() == CommitteePage::Chart ? CommitteePage::Table : CommitteePage::Chart);
        m_page.takeFocus();
    });
    on(u"fold", [this] { m_page.chart().foldCurrent(); });
    on(u"tidy", [this] { m_page.tidyUp(); });
    on(u"zoom_in", [this] { m_page.chart().zoomBy(zoomPerCommand); });
    on(u"zoom_out", [this] { m_page.chart().zoomBy(1 / zoomPerCommand); });
    on(u"fit", [this] { m_page.chart().fit(); });
    on(u"png", [this] { exportAs(ChartFormat::Png); });
    on(u"svg", [this] { exportAs(ChartFormat::Svg); });
    on(u"pdf", [this] { exportAs(ChartFormat::Pdf); });
    on(u"mermaid", [this] { exportAs(ChartFormat::Mermaid); });
    m_page.setMenus(
        menuOf(commands, {u"committee.edit"_s,
                          u"committee.report"_s,
                          u"committee.peer"_s,
                          {},
                          u"committee.manager"_s,
                          u"committee.head"_s,
                          u"committee.influence"_s,
                          {},
                          u"committee.accept"_s,
                          u"committee.edit_selected"_s,
                          u"committee.fold"_s,
                          {},
                          u"committee.remove"_s}),
        menuOf(commands, {u"committee.png"_s, u"committee.svg"_s, u"committee.pdf"_s, u"committee.mermaid"_s}));
}

void CommitteeCommands::editSelected()
{
    const auto people = m_page.selectedPeople();
    if (people.empty() || !m_page.source().isEditable())
        return;
    EditPeopleDialog(m_page.actions(), people, &m_page).exec();
}

void CommitteeCommands::showTitleRules()
{
    TitleRulesDialog(m_page.source().document(), m_page.window()).exec();
}

void CommitteeCommands::chooseManager()
{
    const auto people = m_page.selectedPeople();
    if (people.empty())
        return;
    const CommitteeSource &source = m_page.source();
    const Stakeholder &first = source.committee().people[size_t(source.indexOf(people.front()))];
    const QString question = people.size() == 1 ? tr("Whom does %1 report to?").arg(first.name)
                                                : tr("Whom do %n people report to?", nullptr, int(people.size()));
    ColleaguesDialog dialog(m_page.actions(), ColleaguesDialog::Choice::One, question, people, {first.reportsTo},
                            &m_page);
    if (dialog.exec() == QDialog::Accepted)
        m_page.actions().move(people, dialog.chosen());
}

void CommitteeCommands::chooseInfluenced()
{
    const auto people = m_page.selectedPeople();
    if (people.empty())
        return;
    const ContactId from = people.front();
    std::vector<ContactId> now;
    for (const InfluenceLine &line : m_page.source().committee().influence) {
        if (line.from == from)
            now.push_back(line.to);
    }
    ColleaguesDialog dialog(m_page.actions(), ColleaguesDialog::Choice::Several,
                            tr("Whom does %1 influence?").arg(m_page.source().nameOf(from)), {from}, now, &m_page);
    if (dialog.exec() == QDialog::Accepted)
        m_page.actions().setInfluenced(from, dialog.ticked());
}

void CommitteeCommands::exportAs(ChartFormat format)
{
    const QString suffix = chartSuffix(format);
    const QString path =
        m_dialogs.saveFile(&m_page, tr("Export the Committee"), tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix),
                           fileNameOf(m_page.source().accountName(), suffix));
    if (path.isEmpty())
        return;
    m_page.chart().settle();
    if (const auto written = exportChart(m_page.pane().scene(), format, path); !written)
        m_dialogs.error(&m_page, written.error());
}

} // namespace talbook
