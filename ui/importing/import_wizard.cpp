#include "ui/importing/import_wizard.h"

#include "ui/importing/check_step.h"
#include "ui/importing/columns_step.h"
#include "ui/importing/done_step.h"
#include "ui/importing/file_step.h"
#include "ui/importing/import_session.h"
#include "ui/importing/step_bar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/surface.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

ImportWizard::ImportWizard(Document &document, Dialogs &dialogs, const QString &path, QWidget *parent,
                           AccountId account)
    : QDialog(parent), m_session(new ImportSession(document, this))
{
    const Theme &theme = Theme::current();
    setWindowTitle(tr("Import"));
    resize(theme.px(1000), theme.px(620));
    build(dialogs);
    connect(m_session, &ImportSession::checked, this, &ImportWizard::onChecked);
    connect(m_session, &ImportSession::imported, this, &ImportWizard::onImported);
    m_session->setAccount(account);
    if (!path.isEmpty())
        m_session->setPath(path);
    goTo(File);
}

ImportWizard::~ImportWizard() = default;

void ImportWizard::build(Dialogs &dialogs)
{
    const Theme &theme = Theme::current();
    m_file = new FileStep(*m_session, dialogs);
    m_columns = new ColumnsStep(*m_session);
    m_check = new CheckStep(*m_session, dialogs);
    m_done = new DoneStep(*m_session, dialogs);
    m_pages = new QStackedWidget;
    QStringList titles;
    for (ImportStep *step : {static_cast<ImportStep *>(m_file), static_cast<ImportStep *>(m_columns),
                             static_cast<ImportStep *>(m_check), static_cast<ImportStep *>(m_done)}) {
        m_pages->addWidget(step);
        titles.append(step->title());
        connect(step, &ImportStep::completeChanged, this, &ImportWizard::refreshButtons);
    }
    connect(m_done, &DoneStep::showRequested, this, [this] {
        m_accountsToShow = m_done->accounts();
        accept();
    });
    m_bar = new StepBar(titles);
    m_cancel = new QPushButton(tr("Cancel"));
    m_back = new QPushButton(tr("&Back"));
    m_next = new PrimaryButton(tr("&Next"));
    m_cancel->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_session->stop();
        QDialog::reject();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(Step(m_step - 1)); });
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);

    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(metric::PageMargin);
    column->setContentsMargins(margin, theme.px(2 * metric::Grid), margin, theme.px(2 * metric::Grid));
    column->setSpacing(theme.px(metric::Grid + metric::HalfGrid));
    column->addWidget(m_bar);
    column->addWidget(new ThinLine(Qt::Horizontal));
    column->addWidget(m_pages, 1);
    column->addWidget(new ThinLine(Qt::Horizontal));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(metric::Grid));
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    // Enter is Next everywhere; a button in a page is pressed by the space bar.
    for (QPushButton *button : m_pages->findChildren<QPushButton *>())
        button->setAutoDefault(false);
}

ImportStep &ImportWizard::page(Step step) const
{
    return *static_cast<ImportStep *>(m_pages->widget(int(step)));
}

const ImportReport *ImportWizard::report() const
{
    return m_session->outcome() ? &m_session->outcome()->report : nullptr;
}

void ImportWizard::goTo(Step step)
{
    m_step = step;
    m_bar->setCurrent(int(step));
    m_pages->setCurrentIndex(int(step));
    page(step).enter();
    refreshButtons();
    page(step).firstControl()->setFocus();
}

void ImportWizard::goOn()
{
    if (!page(m_step).isComplete())
        return;
    if (m_step == Done)
        accept();
    else
        goTo(Step(m_step + 1));
}

void ImportWizard::refreshButtons()
{
    m_next->setText(page(m_step).nextText());
    m_next->setEnabled(page(m_step).isComplete());
    m_back->setVisible(m_step != Done);
    m_back->setEnabled(m_step != File && !m_session->isBusy());
    m_cancel->setVisible(m_step != Done || !page(Done).isComplete());
}

void ImportWizard::onChecked(const Expected<void> &done)
{
    if (!done && done.error().code == ErrorCode::ChangedOnDisk)
        startOver(done.error().message);
    refreshButtons();
}

void ImportWizard::onImported(const Expected<void> &done)
{
    if (done) {
        refreshButtons();
        m_next->setFocus();
        return;
    }
    if (done.error().code == ErrorCode::ChangedOnDisk) {
        startOver(done.error().message);
        return;
    }
    const bool stopped = done.error().code == ErrorCode::Cancelled;
    goTo(Check);
    m_check->setNotice(stopped ? tr("The import was stopped. Nothing was changed.") : done.error().message, !stopped);
}

void ImportWizard::startOver(const QString &notice)
{
    m_file->setNotice(notice);
    m_session->reload();
    goTo(File);
}

/// Esc stops what is under way first, and leaves the wizard the next time.
void ImportWizard::reject()
{
    if (m_session->isBusy())
        m_session->stop();
    else
        QDialog::reject();
}

} // namespace talbook
