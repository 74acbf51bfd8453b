#include "ui/budget/line_dialog.h"

#include "core/accounts/tiers.h"
#include "core/budget/budget_edit.h"
#include "core/budget/budget_words.h"
#include "ui/accounts/account_chooser.h"
#include "ui/accounts/record_rows.h"
#include "ui/budget/budget_desk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int previewHeight = 160;

QComboBox *list(const QStringList &texts, bool editable)
{
    auto *box = new QComboBox;
    box->setEditable(editable);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(texts);
    return box;
}

} // namespace

LineDialog::LineDialog(BudgetDesk &desk, const BudgetLine &like, Kind kind, QWidget *parent)
    : QDialog(parent), m_desk(desk)
{
    setWindowTitle(tr("Add to the Budget"));
    build();
    fill(like);
    setKind(kind);
}

void LineDialog::build()
{
    const Theme &theme = Theme::current();
    const Wording &words = m_desk.document().words();
    auto *column = new QVBoxLayout(this);
    column->addStrut(theme.px(520)); // a minimum of the dialog's own would hold against wider words
    column->setSpacing(theme.px(metric::Grid));
    m_kind = new SegmentedSwitch(tr("What is added"));
    m_kind->addSegment(tr("Line"));
    m_kind->addSegment(tr("Technology"));
    m_kind->addSegment(tr("Headcount"));
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [this](const QString &name, const QString &id, QWidget *field) {
        field->setAccessibleName(name);
        field->setObjectName(id);
        m_form->addRow(name, field);
        if (auto *line = qobject_cast<QLineEdit *>(field))
            connect(line, &QLineEdit::textChanged, this, &LineDialog::refreshPreview);
        if (auto *box = qobject_cast<QComboBox *>(field))
            connect(box, &QComboBox::currentTextChanged, this, &LineDialog::refreshPreview);
    };
    QStringList texts;
    for (const BudgetCategories::Category &category : m_desk.categories().all())
        texts.append(category.name);
    add(tr("Name"), u"note"_s, m_note = new QLineEdit);
    add(budgetDimensionName(BudgetDimension::Category, words), u"category"_s, m_category = list(texts, true));
    texts = {QString()};
    for (const QString &channel : m_desk.channels())
        texts.append(budgetChannelName(channel, words));
    add(budgetDimensionName(BudgetDimension::Channel, words), u"channel"_s, m_channel = list(texts, true));
    add(budgetDimensionName(BudgetDimension::Tier, words), u"tier"_s,
        m_tier = list({QString(), tierName(1), tierName(2), tierName(3)}, false));
    add(budgetDimensionName(BudgetDimension::Campaign, words), u"campaign"_s,
        m_campaign = list(QStringList{QString()} + m_desk.campaigns(), true));
    add(budgetDimensionName(BudgetDimension::Account, words), u"account"_s,
        m_account = new AccountChooser(m_desk.document()));
    texts.clear();
    for (const BudgetCategories::Tools &tools : m_desk.categories().technology())
        texts.append(tools.name);
    add(tr("Group of tools"), u"tools"_s, m_tools = list(texts, false));
    add(tr("Vendor or tool"), u"vendor"_s, m_vendor = list({}, true));
    add(tr("Fee a year"), u"fee"_s, m_fee = new QLineEdit);
    add(tr("Role"), u"role"_s, m_role = list(m_desk.categories().headcount(), true));
    add(tr("Pay a year"), u"pay"_s, m_pay = new QLineEdit);
    add(tr("Share of their time, %"), u"share"_s, m_share = new QLineEdit);
    add(words.translate("Budget", "Planned"), u"planned"_s, m_planned = new QLineEdit);
    add(words.translate("Budget", "Committed"), u"committed"_s, m_committed = new QLineEdit);
    add(words.translate("Budget", "Actual"), u"actual"_s, m_actual = new QLineEdit);
    add(tr("Currency"), u"currency"_s, m_currency = list(m_desk.currencies(), true));
    add(tr("When"), u"when"_s, m_when = new QComboBox);
    column->addLayout(m_form);
    connect(m_tools, &QComboBox::currentIndexChanged, this, [this](int group) {
        const auto &tools = m_desk.categories().technology();
        m_vendor->clear();
        if (group >= 0 && size_t(group) < tools.size())
            m_vendor->addItems(tools[size_t(group)].vendors);
        m_vendor->setEditText({});
    });

    m_rows = new RecordRows(this);
    m_rows->setEditable(false);
    m_rows->setColumns({{tr("Month"), 120}, {tr("Item"), 232}, {tr("Amount"), 136, true}});
    m_table = new TableView(tr("Lines that would be added"));
    m_rows->present(*m_table);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFixedHeight(theme.px(previewHeight));
    column->addWidget(m_table);
    m_sum = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    m_sum->setWordWrap(true);
    column->addWidget(m_sum);
    m_fault = new PlainLabel({}, {.colour = Colour::BadText});
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    column->addLayout(dialogFoot(*this, tr("Cancel"), *new PrimaryButton(tr("Add"))));
    connect(m_kind, &SegmentedSwitch::currentChanged, this, &LineDialog::showKind);
}

void LineDialog::fill(const BudgetLine &like)
{
    const Wording &words = m_desk.document().words();
    m_category->setEditText(like.category.isEmpty() ? QString() : m_desk.categories().name(like.category));
    m_channel->setEditText(like.channel.isEmpty() ? QString() : budgetChannelName(like.channel, words));
    m_tier->setCurrentIndex(like.tier);
    m_campaign->setEditText(like.campaign);
    m_account->setAccount(like.account);
    m_currency->setEditText(like.currency);
    m_role->setEditText({});
    m_share->setText(u"100"_s);
    Q_EMIT m_tools->currentIndexChanged(m_tools->currentIndex());
}

LineDialog::Kind LineDialog::kind() const
{
    return Kind(m_kind->currentIndex());
}

void LineDialog::setKind(Kind kind)
{
    m_kind->setCurrentIndex(kind);
    showKind();
}

QDate LineDialog::lastMonth() const
{
    const QDate end = m_desk.budget()->program.endsOn;
    return {end.year(), end.month(), 1};
}

QString LineDialog::currency() const
{
    return m_currency->currentText().trimmed().toUpper();
}

void LineDialog::showKind()
{
    const Kind now = kind();
    for (QWidget *field : std::initializer_list<QWidget *>{m_note, m_category, m_channel, m_tier, m_campaign, m_account,
                                                           m_planned, m_committed, m_actual})
        m_form->setRowVisible(field, now == Line);
    for (QWidget *field : std::initializer_list<QWidget *>{m_tools, m_vendor, m_fee})
        m_form->setRowVisible(field, now == Technology);
    for (QWidget *field : std::initializer_list<QWidget *>{m_role, m_pay, m_share})
        m_form->setRowVisible(field, now == Headcount);
    const QString whole = now == Line         ? tr("Spread over the program’s months")
                          : now == Technology ? tr("The program’s share, month by month")
                                              : tr("Month by month");
    const QDate chosen = m_when->currentData().toDate();
    m_when->clear();
    m_when->addItem(whole);
    if (now != Headcount) {
        const Program &program = m_desk.budget()->program;
        const QLocale &locale = m_desk.document().words().locale();
        for (QDate month(program.startsOn.year(), program.startsOn.month(), 1); month <= program.endsOn;
             month = month.addMonths(1)) {
            QString name = locale.standaloneMonthName(month.month()) + u' ' + QString::number(month.year());
            name.replace(0, 1, name.at(0).toUpper());
            m_when->addItem(now == Technology ? tr("The whole year’s fee in %1").arg(name) : name,
                            std::max(month, program.startsOn));
        }
    }
    const QDate first = now == Line && !chosen.isValid() ? m_desk.newLineDate() : chosen;
    m_when->setCurrentIndex(std::max(0, m_when->findData(first)));
    m_form->setRowVisible(m_when, now != Headcount);
    refreshPreview();
    adjustSize();
    (now == Line ? static_cast<QWidget *>(m_note) : now == Technology ? m_vendor : m_role)->setFocus();
}

void LineDialog::refreshPreview()
{
    const Wording &words = m_desk.document().words();
    const auto lines = this->lines();
    std::vector<RecordRows::Row> rows;
    qint64 sum = 0;
    m_fault->hide();
    if (lines) {
        for (const BudgetLine &line : *lines) {
            const qint64 amount = line.planned.value_or(line.committed.value_or(line.actual.value_or(0)));
            sum += amount;
            rows.push_back(
                {qint64(rows.size()),
                 {{words.locale().standaloneMonthName(line.date.month()) + u' ' + QString::number(line.date.year())},
                  {line.note.isEmpty() ? m_desk.categories().name(line.category) : line.note},
                  {exactMoney(amount, line.currency, words)}}});
        }
    }
    m_sum->setText(
        lines ? tr("%n line(s), together %1", nullptr, int(rows.size())).arg(exactMoney(sum, currency(), words))
              : lines.error().message);
    m_rows->setRows(std::move(rows));
}

void LineDialog::accept()
{
    const auto lines = this->lines();
    Expected<void> done = lines ? Expected<void>() : lines.error();
    if (lines) {
        const QString title = lines->size() == 1 ? tr("Budget: add “%1”")
                                                       .arg(lines->front().note.isEmpty()
                                                                ? m_desk.categories().name(lines->front().category)
                                                                : lines->front().note)
                                                 : tr("Budget: add %n line(s)", nullptr, int(lines->size()));
        done = m_desk.document().run(title, [&](Edit &edit) -> Expected<void> {
            m_added = {};
            for (const BudgetLine &line : *lines) {
                const auto id = addBudgetLine(edit, line, m_desk.categories());
                TALBOOK_TRY(id);
                if (m_added.isNull())
                    m_added = *id;
            }
            return {};
        });
    }
    m_fault->setVisible(!done);
    if (done)
        QDialog::accept();
    else
        m_fault->setText(done.error().message);
}

} // namespace talbook
