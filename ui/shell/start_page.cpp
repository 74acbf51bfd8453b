#include "ui/shell/start_page.h"

#include "ui/shell/recent_files.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/menu_text.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/surface.h"

#include <QDir>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

StartPage::StartPage(QWidget *parent) : QWidget(parent)
{
    setSurface(*this, Surface::Base);
    const Theme &theme = Theme::current();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metric::Grid);
    column->addStretch(2);
    m_mark = new QWidget;
    m_mark->setFixedSize(theme.px(48), theme.px(48));
    column->addWidget(m_mark, 0, Qt::AlignHCenter);
    m_title = new PlainLabel({}, {.type = Type::Title});
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    m_sentence = new PlainLabel({}, {.colour = Colour::Text2});
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setFixedWidth(theme.px(420));
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addSpacing(metric::Grid);
    m_sample = new PrimaryButton({});
    m_new = new QPushButton;
    m_import = new QPushButton;
    m_open = new QPushButton;
    for (QPushButton *button : {static_cast<QPushButton *>(m_sample), m_import, m_new, m_open}) {
        button->setFixedWidth(theme.px(240));
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addSpacing(metric::Grid);
    m_recentHeading = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text3});
    column->addWidget(m_recentHeading, 0, Qt::AlignHCenter);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    column->addLayout(m_recent);
    column->addStretch(3);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_import, &QPushButton::clicked, this, &StartPage::importRequested);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    retranslate();
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = Theme::current();
    paintProgramMark(painter, m_mark->geometry(), theme.colour(Colour::Accent), theme.colour(Colour::Accent));
}

void StartPage::showEvent(QShowEvent *event)
{
    listRecent();
    QWidget::showEvent(event);
}

void StartPage::listRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList files = recentFiles();
    for (const QString &path : files) {
        auto *link = new QPushButton(menuText(recentTitle(path, files)));
        link->setFlat(true);
        link->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
        link->setAccessibleDescription(path);
        connect(link, &QPushButton::clicked, this, [this, path] { Q_EMIT recentRequested(path); });
        m_recent->addWidget(link, 0, Qt::AlignHCenter);
    }
    m_recentHeading->setVisible(!files.isEmpty());
}

void StartPage::retranslate()
{
    m_import->setText(tr("Start from a CRM export"));
    m_recentHeading->setText(tr("Opened last"));
    m_title->setText(tr("Which accounts, why, and what next"));
    m_sentence->setText(
        tr("A plan is one file: the target accounts and why each is there, the people who decide, and what came back. "
           "Everything can be undone."));
    // A label that is centred in its column does not get the height its lines need by itself.
    m_sentence->setFixedHeight(m_sentence->heightForWidth(m_sentence->minimumWidth()));
    m_sample->setText(tr("Look at the sample plan"));
    m_new->setText(tr("Start an empty plan"));
    m_open->setText(tr("Open a plan"));
}

} // namespace talbook
