#include "ui/plays/play_dialog.h"

#include "core/accounts/tiers.h"
#include "core/committee/stakeholders.h"
#include "core/documents/document_words.h"
#include "ui/accounts/record_rows.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// "Tier 1:1 · 90 days · 12 steps".
QString playFacts(const Play &play)
{
    QStringList facts;
    facts.append(play.tier > 0 ? PlayDialog::tr("Tier %1").arg(tierName(play.tier)) : PlayDialog::tr("Any tier"));
    if (play.durationDays > 0)
        facts.append(PlayDialog::tr("%n day(s)", nullptr, play.durationDays));
    facts.append(PlayDialog::tr("%n step(s)", nullptr, int(play.steps.size())));
    return facts.join(u" · "_s);
}

QString phaseName(const Play &play, const PlayStep &step)
{
    for (const PlayPhase &phase : play.phases) {
        if (phase.id == step.phase)
            return phase.name;
    }
    return {};
}

std::vector<RecordRows::Row> stepRows(const Play &play, const Wording &words)
{
    const DocumentWords said(words, {});
    std::vector<RecordRows::Row> rows;
    for (const PlayStep &step : play.steps) {
        const QString role =
            step.role.isEmpty() ? QString() : buyingRoleName(int(buyingRoles().indexOf(step.role)), words);
        rows.push_back({qint64(rows.size()) + 1,
                        {{.text = playDays(step.day, step.day + step.duration - 1, words), .key = step.day},
                         {.text = phaseName(play, step)},
                         {.text = step.action},
                         {.text = said.channel(step.channel)},
                         {.text = playOwnerName(step.who, words)},
                         {.text = role},
                         {.text = step.content},
                         {.text = step.skipWhen}},
                        false});
    }
    return rows;
}

} // namespace

PlayDialog::PlayDialog(const Document &document, Play play, QWidget *parent)
    : QDialog(parent), m_document(document), m_play(std::move(play)), m_steps(new TableView(tr("Steps of the play")))
{
    const Theme &theme = Theme::current();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_play.name);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(metric::Grid));
    const auto addText = [column](const QString &text, const TextLook &look) {
        auto *label = new PlainLabel(text, look);
        label->setWordWrap(true);
        label->setVisible(!text.isEmpty());
        column->addWidget(label);
    };
    addText(m_play.name, {.type = Type::Section});
    addText(m_play.purpose, {});
    addText(m_play.trigger.isEmpty() ? QString() : tr("When: %1").arg(m_play.trigger), {.colour = Colour::Text2});
    addText(playFacts(m_play), {.colour = Colour::Text2});

    auto *rows = new RecordRows(this);
    rows->setEditable(false);
    rows->setColumns({{.title = tr("When"), .width = 96},
                      {.title = tr("Phase"), .width = 140},
                      {.title = tr("Step"), .width = 280},
                      {.title = tr("Channel"), .width = 96},
                      {.title = tr("Who"), .width = 136},
                      {.title = tr("For"), .width = 132},
                      {.title = tr("Content"), .width = 140},
                      {.title = tr("Left out when"), .width = 126}});
    rows->setRows(stepRows(m_play, document.words()));
    m_steps->setLeadingInset(0);
    rows->present(*m_steps);
    m_steps->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_steps, 1);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme.px(metric::Grid));
    auto *copyButton = new QPushButton(tr("Copy as Markdown"));
    copyButton->setAutoDefault(false);
    auto *close = new PrimaryButton(tr("Close"));
    close->setDefault(true);
    foot->addWidget(copyButton);
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(copyButton, &QPushButton::clicked, this, &PlayDialog::copy);
    connect(close, &QPushButton::clicked, this, &PlayDialog::accept);
    resize(theme.px(1200), theme.px(560));
    m_steps->setFocus();
}

void PlayDialog::copy()
{
    QGuiApplication::clipboard()->setText(playMarkdown(m_play, m_document.words()));
}

} // namespace talbook
