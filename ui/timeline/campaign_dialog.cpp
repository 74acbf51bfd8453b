#include "ui/timeline/campaign_dialog.h"

#include "core/accounts/programs.h"
#include "core/base/text.h"
#include "core/plays/task_edit.h"
#include "core/plays/tasks.h"
#include "ui/accounts/store_or_tell.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int campaignWidth = 440;

} // namespace

CampaignDialog::CampaignDialog(Document &document, Campaign campaign, QWidget *parent)
    : QDialog(parent), m_document(document), m_campaign(std::move(campaign)), m_name(new QLineEdit(m_campaign.name)),
      m_program(new QComboBox), m_start(new DayEdit),
      m_fault(new PlainLabel({}, {.type = Type::Caption, .colour = Colour::BadText}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Campaign"));
    const auto open =
        tasks(document.plan().database(), {.campaign = m_campaign.id, .status = TaskStatus::Open}, document.words());
    for (const Task &task : open ? *open : std::vector<Task>()) {
        m_open.push_back(task.id);
        if (!m_first.isValid() || task.start < m_first)
            m_first = task.start;
    }
    build();
}

void CampaignDialog::build()
{
    const Theme &theme = Theme::current();
    m_name->setAccessibleName(tr("Name"));
    m_name->selectAll();
    m_program->setAccessibleName(tr("Program"));
    fillPrograms();
    m_start->setLocale(m_document.words().locale());
    m_start->setDate(m_first.isValid() ? m_first : m_campaign.startsOn);
    m_start->setEnabled(m_first.isValid());
    m_start->setAccessibleName(tr("Next open task starts on"));
    auto *remark =
        new PlainLabel(m_first.isValid() ? tr("%n open task(s) move by as many days. What is done or skipped stays.",
                                              nullptr, int(m_open.size()))
                                         : tr("No task of this campaign is open, so there is nothing to move."),
                       {.type = Type::Caption, .colour = Colour::Text2});
    remark->setWordWrap(true);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Program"), m_program);
    form->addRow(tr("Next open task starts on"), m_start);
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(2 * metric::Grid);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(metric::Grid));
    column->addStrut(theme.px(campaignWidth));
    column->addLayout(form);
    column->addWidget(remark);
    column->addWidget(m_fault);
    column->addLayout(dialogFoot(*this, tr("Cancel"), *new PrimaryButton(tr("Save"))));
}

void CampaignDialog::fillPrograms()
{
    m_program->addItem(tr("None"), qint64(0));
    const auto known = programs(m_document.plan().database());
    for (const Program &program : known ? *known : std::vector<Program>())
        m_program->addItem(program.name, program.id.value);
    m_program->setCurrentIndex(std::max(0, m_program->findData(m_campaign.program.value)));
}

QString CampaignDialog::fault() const
{
    return m_fault->isHidden() ? QString() : m_fault->text();
}

QString CampaignDialog::stepTitle(const QString &name, int days, bool otherProgram) const
{
    if (otherProgram)
        return tr("Change campaign “%1”").arg(name);
    if (days == 0)
        return tr("Rename campaign “%1” to “%2”").arg(m_campaign.name, name);
    return name == m_campaign.name ? tr("Move campaign “%1”").arg(name) : tr("Change campaign “%1”").arg(name);
}

void CampaignDialog::accept()
{
    const QString name = tidied(m_name->text());
    const int days = m_first.isValid() ? int(m_first.daysTo(m_start->date())) : 0;
    const ProgramId program{m_program->currentData().toLongLong()};
    const bool otherProgram = program != m_campaign.program;
    if (name == m_campaign.name && days == 0 && !otherProgram) {
        QDialog::accept();
        return;
    }
    QStringList held;
    const auto stored = m_document.run(stepTitle(name, days, otherProgram), [&](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(renameCampaign(edit, m_campaign.id, name));
        if (otherProgram)
            TALBOOK_TRY(setCampaignProgram(edit, m_campaign.id, program));
        if (days == 0)
            return {};
        const auto report = shiftTasks(edit, m_open, days, m_document.words());
        TALBOOK_TRY(report);
        held = report->held;
        return {};
    });
    closeOrTell(*this, *m_fault, stored);
    if (stored)
        Q_EMIT told(held);
}

} // namespace talbook
