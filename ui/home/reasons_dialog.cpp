#include "ui/home/reasons_dialog.h"

#include "ui/accounts/record_rows.h"
#include "ui/home/action_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

std::vector<RecordRows::Row> rowsOf(const NextAction &action, const Wording &words)
{
    const QLocale &locale = words.locale();
    std::vector<RecordRows::Row> rows;
    for (const ActionReason &reason : action.reasons) {
        const QString points = locale.toString(reason.points, 'f', 1);
        const QString kind = reason.count > 1 ? reason.kind + u" × "_s + locale.toString(reason.count) : reason.kind;
        rows.push_back({qint64(rows.size()) + 1,
                        {{.text = locale.toString(reason.date, u"d MMM yyyy"_s), .key = reason.date},
                         {.text = kind},
                         {.text = reason.person},
                         {.text = reason.topic},
                         {.text = points,
                          .key = reason.points,
                          .words = reason.isSignal ? ReasonsDialog::tr("strength %1").arg(points)
                                                   : ReasonsDialog::tr("points: %1").arg(points)}},
                        false});
    }
    return rows;
}

} // namespace

ReasonsDialog::ReasonsDialog(const NextAction &action, const Wording &words, QWidget *parent)
    : QDialog(parent), m_table(new TableView(tr("Records behind the action")))
{
    const Theme &theme = Theme::current();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Why: %1").arg(action.ruleName));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(metric::Grid));
    const auto add = [column](const QString &text, const TextLook &look) {
        auto *label = new PlainLabel(text, look);
        label->setWordWrap(true);
        label->setVisible(!text.isEmpty());
        column->addWidget(label);
    };
    add(action.accountName, {.type = Type::Section});
    add(action.why, {});
    add(action.what, {.colour = Colour::Text2});
    add(actionFacts(action, words), {.type = Type::Caption, .colour = Colour::Text2});

    auto *rows = new RecordRows(this);
    rows->setEditable(false);
    rows->setColumns({{.title = tr("Date"), .width = 104},
                      {.title = tr("Record"), .width = 190},
                      {.title = tr("Person"), .width = 160},
                      {.title = tr("Topic"), .width = 130, .share = 1},
                      {.title = tr("Points or strength"), .width = 130, .right = true}});
    rows->setRows(rowsOf(action, words));
    m_table->setLeadingInset(0);
    rows->present(*m_table);
    m_table->setCurrentIndex(rows->index(0, 0));
    m_table->setVisible(rows->rowCount() > 0);
    column->addWidget(m_table, 1);
    if (rows->rowCount() == 0)
        add(tr("The rule looks at scores and days alone: no single record stands behind it."), {});
    if (action.reasonCount > action.reasons.size())
        add(tr("and %n more record(s)", nullptr, int(action.reasonCount - action.reasons.size())),
            {.type = Type::Caption, .colour = Colour::Text2});
    column->addStretch(0);

    auto *foot = new QHBoxLayout;
    auto *account = new QPushButton(tr("&Open Account"));
    account->setAutoDefault(false);
    auto *close = new PrimaryButton(tr("Close"));
    close->setDefault(true);
    foot->addWidget(account);
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(account, &QPushButton::clicked, this, [this, id = action.about.account] {
        accept();
        Q_EMIT accountRequested(id);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(theme.px(780), theme.px(420));
    m_table->setFocus();
}

} // namespace talbook
