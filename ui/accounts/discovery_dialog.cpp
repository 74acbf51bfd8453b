#include "ui/accounts/discovery_dialog.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "ui/accounts/store_or_tell.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/surface.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// As the plan keeps it: a number with a point, an ISO date. What cannot be read stays as it was typed and is refused
/// by name.
QString storedText(const QString &typed, const QString &kind, const QLocale &locale)
{
    const QString text = typed.trimmed();
    if (kind == u"number") {
        bool isNumber = false;
        const double number = locale.toDouble(text, &isNumber);
        return isNumber ? QString::number(number, 'f', QLocale::FloatingPointShortest) : text;
    }
    if (kind == u"date") {
        const auto day = parseDate(text, DateOrder::DayMonthYear);
        return day ? day->toString(Qt::ISODate) : text;
    }
    return text;
}

QString shownText(const QString &stored, const QString &kind, const QLocale &locale)
{
    if (kind == u"number" && !stored.isEmpty())
        return locale.toString(stored.toDouble(), 'f', QLocale::FloatingPointShortest);
    return stored;
}

/// Those of `all` that are not among `others`, each with the sign before it.
QStringList signedWithout(QChar sign, const QStringList &all, const QStringList &others)
{
    QStringList left;
    for (const QString &one : all) {
        const bool known =
            std::ranges::any_of(others, [&one](const QString &other) { return foldText(other) == foldText(one); });
        if (!known)
            left.append(sign + QChar(QChar::Nbsp) + one);
    }
    return left;
}

} // namespace

DiscoveryDialog::DiscoveryDialog(Document &document, ProgramId program, const QString &programName,
                                 std::vector<DiscoveryQuestion> questions, QHash<QString, QString> answers,
                                 QWidget *parent)
    : QDialog(parent), m_document(document), m_program(program), m_programName(programName),
      m_answers(std::move(answers)),
      m_industryChange(new PlainLabel({}, {.type = Type::Caption, .colour = Colour::WarnText})),
      m_fault(new PlainLabel({}, {.colour = Colour::BadText}))
{
    const Theme &theme = Theme::current();
    setWindowTitle(tr("Discovery Questions of %1").arg(programName));
    auto *outer = new QVBoxLayout(this);
    auto *says =
        new PlainLabel(tr("Leave out what nobody knows yet; it can be answered later."), {.colour = Colour::Text2});
    says->setWordWrap(true);
    outer->addWidget(says);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    setSurface(*content, Surface::Window);
    setSurface(*scroll->viewport(), Surface::Window);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, theme.px(metric::Grid), 0);
    column->setSpacing(theme.px(metric::HalfGrid));
    readTarget();
    m_industryChange->setWordWrap(true);
    m_industryChange->hide();
    for (const DiscoveryQuestion &question : questions)
        add(question, *column);
    column->addStretch(1);
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
    m_fault->setWordWrap(true);
    m_fault->hide();
    outer->addWidget(m_fault);
    auto *store = new PrimaryButton(tr("Store"));
    store->setEnabled(document.isEditable());
    outer->addLayout(dialogFoot(*this, tr("Cancel"), *store));
    resize(theme.px(640), theme.px(600));
    if (!m_fields.empty())
        m_fields.front().widget->setFocus();
}

DiscoveryDialog::Field DiscoveryDialog::fieldOf(const DiscoveryQuestion &question) const
{
    const QString known = m_answers.value(question.id);
    if (question.kind == u"choice") {
        auto *combo = new QComboBox;
        combo->addItem(tr("Not answered"), QString());
        for (const DiscoveryQuestion::Choice &choice : question.choices)
            combo->addItem(choice.name, choice.id);
        combo->setCurrentIndex(std::max(0, combo->findData(known)));
        return {question.id, combo, [combo] { return combo->currentData().toString(); }};
    }
    const QLocale locale = m_document.words().locale();
    auto *line = new QLineEdit(shownText(known, question.kind, locale));
    if (question.kind == u"date")
        line->setPlaceholderText(tr("year-month-day"));
    return {question.id, line, [line, kind = question.kind, locale] { return storedText(line->text(), kind, locale); }};
}

void DiscoveryDialog::add(const DiscoveryQuestion &question, QVBoxLayout &column)
{
    const Theme &theme = Theme::current();
    Field field = fieldOf(question);
    field.widget->setEnabled(m_document.isEditable());
    field.widget->setAccessibleName(question.text);
    field.widget->setAccessibleDescription(question.help);
    auto *group = new QVBoxLayout;
    const int inset = question.parent.isEmpty() ? 0 : theme.px(3 * metric::Grid);
    group->setContentsMargins(inset, theme.px(metric::Grid), 0, 0);
    group->setSpacing(theme.px(metric::HalfGrid));
    const auto addLabel = [group](const QString &text, const TextLook &look) {
        auto *label = new PlainLabel(text, look);
        label->setWordWrap(true);
        group->addWidget(label);
    };
    addLabel(question.text, {.weight = question.parent.isEmpty() ? std::optional(Weight::SemiBold) : std::nullopt});
    group->addWidget(field.widget);
    if (!question.help.isEmpty())
        addLabel(question.help, {.type = Type::Caption, .colour = Colour::Text2});
    if (question.id == industriesQuestion) {
        group->addWidget(m_industryChange);
        if (const auto *line = qobject_cast<QLineEdit *>(field.widget))
            connect(line, &QLineEdit::textChanged, this, &DiscoveryDialog::showIndustryChange);
    }
    column.addLayout(group);
    m_fields.push_back(std::move(field));
}

QWidget *DiscoveryDialog::field(const QString &question) const
{
    const auto found = std::ranges::find(m_fields, question, &Field::question);
    return found == m_fields.end() ? nullptr : found->widget;
}

QString DiscoveryDialog::answer(const QString &question) const
{
    const auto found = std::ranges::find(m_fields, question, &Field::question);
    return found == m_fields.end() ? QString() : found->answer();
}

/// Without a model that asks for them, the industries are an answer as any other.
void DiscoveryDialog::readTarget()
{
    const auto target = targetIndustries(m_document.plan().database(), m_document.words());
    if (!target || !target->asked)
        return;
    m_target = *target;
    m_answers.insert(industriesQuestion, m_target->primary.join(u", "_s));
}

void DiscoveryDialog::showIndustryChange()
{
    const QStringList wanted = industriesOf(answer(industriesQuestion));
    QStringList changes;
    if (m_target && !wanted.isEmpty()) {
        changes = signedWithout(u'+', wanted, m_target->primary);
        changes.append(signedWithout(u'\u2212', m_target->primary, wanted));
    }
    QString text;
    if (!changes.isEmpty()) {
        text = tr("Target industries of the model “%1”: %2").arg(m_target->model, changes.join(u", "_s));
        if (m_target->preset)
            text +=
                u'\n' + tr("The model comes with Talbook and stays as it is: an own copy of it scores the plan then.");
    } else if (m_target && wanted.isEmpty() && !m_target->primary.isEmpty()) {
        text = tr("The target industries of the model “%1” stay as they are.").arg(m_target->model);
    }
    m_industryChange->setText(text);
    m_industryChange->setVisible(!text.isEmpty());
}

void DiscoveryDialog::accept()
{
    std::vector<std::pair<QString, QString>> changed;
    for (const Field &field : m_fields) {
        if (const QString answer = field.answer(); answer != m_answers.value(field.question))
            changed.emplace_back(field.question, answer);
    }
    if (changed.empty()) {
        QDialog::accept();
        return;
    }
    closeOrTell(*this, *m_fault,
                m_document.run(
                    tr("Answer the discovery questions of %1").arg(m_programName), [&](Edit &edit) -> Expected<void> {
                        for (const auto &[question, answer] : changed)
                            TALBOOK_TRY(setDiscoveryAnswer(edit, m_program, question, answer, m_document.words()));
                        return {};
                    }));
}

} // namespace talbook
