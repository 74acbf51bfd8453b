#include "ui/plays/play_form.h"

#include "core/accounts/tiers.h"
#include "ui/accounts/field_frame.h"
#include "ui/plays/text_field.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <utility>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostDays = 3650;

} // namespace

PlayForm::PlayForm(Document &document, Change change, QWidget *parent)
    : QWidget(parent), m_document(document), m_change(std::move(change)), m_name(new QLineEdit), m_tier(new QComboBox),
      m_duration(new QSpinBox), m_purpose(new TextField(2)), m_trigger(new TextField(2))
{
    const auto label = [] { return new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2}); };
    m_tierLabel = label();
    m_durationLabel = label();
    m_purposeLabel = label();
    m_triggerLabel = label();
    m_name->setObjectName(u"play-name"_s);
    m_duration->setRange(0, mostDays);
    m_duration->setKeyboardTracking(false); // a figure half typed is no figure
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metric::Grid);
    grid->setVerticalSpacing(2);
    auto *first = new QHBoxLayout;
    first->setSpacing(metric::Grid);
    first->addWidget(m_name, 1);
    first->addWidget(m_tierLabel);
    first->addWidget(m_tier);
    first->addWidget(m_durationLabel);
    first->addWidget(m_duration);
    grid->addLayout(first, 0, 0, 1, 2);
    grid->addWidget(m_purposeLabel, 1, 0);
    grid->addWidget(m_triggerLabel, 1, 1);
    grid->addWidget(new FieldFrame(*m_purpose), 2, 0);
    grid->addWidget(new FieldFrame(*m_trigger), 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_name, &QLineEdit::editingFinished, this, &PlayForm::takeName);
    connect(m_tier, &QComboBox::activated, this, [this](int tier) {
        Play changed = m_play;
        changed.tier = tier;
        if (!send(changed, {}))
            setPlay(m_play);
    });
    connect(m_duration, &QSpinBox::valueChanged, this, &PlayForm::takeDuration);
    connect(m_purpose, &TextField::edited, this, [this](const QString &text) {
        Play changed = m_play;
        changed.purpose = text.trimmed();
        send(changed, u"purpose"_s);
    });
    connect(m_trigger, &TextField::edited, this, [this](const QString &text) {
        Play changed = m_play;
        changed.trigger = text.trimmed();
        send(changed, u"trigger"_s);
    });
    retranslate();
}

bool PlayForm::send(const Play &changed, const QString &key)
{
    const bool done = m_change(changed, key);
    m_refused = !done;
    return done;
}

void PlayForm::takeName()
{
    Play changed = m_play;
    changed.name = m_name->text().trimmed();
    if (changed.name != m_play.name && !m_name->isReadOnly())
        send(changed, u"name"_s); // where it is refused, what was typed stays to be mended
    else if (std::exchange(m_refused, false))
        Q_EMIT mended();
}

void PlayForm::takeDuration()
{
    Play changed = m_play;
    changed.durationDays = m_duration->value();
    if (changed.durationDays != m_play.durationDays && !send(changed, u"duration"_s))
        setPlay(m_play);
}

void PlayForm::setPlay(const Play &play)
{
    const bool other = play.id != m_play.id;
    const bool renamed = other || play.name != m_play.name;
    m_play = play;
    const bool editable = m_document.isEditable();
    if (renamed || !m_name->hasFocus()) {
        const bool mends = m_refused && m_name->text().trimmed() != play.name;
        m_name->setText(play.name);
        if (mends) {
            m_refused = false;
            Q_EMIT mended();
        }
    }
    if (renamed)
        m_name->setCursorPosition(0);
    m_tier->setCurrentIndex(play.tier);
    const QSignalBlocker quiet(m_duration);
    m_duration->setValue(play.durationDays);
    m_purpose->setStored(play.purpose);
    m_trigger->setStored(play.trigger);
    m_name->setReadOnly(!editable);
    m_purpose->setReadOnly(!editable);
    m_trigger->setReadOnly(!editable);
    m_tier->setEnabled(editable);
    m_duration->setEnabled(editable);
}

void PlayForm::settle()
{
    if (m_play.id.isNull())
        return;
    takeName();
    m_purpose->settle();
    m_trigger->settle();
}

void PlayForm::retranslate()
{
    m_name->setAccessibleName(tr("Name of the play"));
    m_tierLabel->setText(tr("Tier"));
    m_tier->setAccessibleName(tr("Tier"));
    m_tier->clear();
    m_tier->addItem(tr("Any"));
    for (int tier = 1; tier <= 3; ++tier)
        m_tier->addItem(tierName(tier));
    m_tier->setCurrentIndex(m_play.tier);
    m_durationLabel->setText(tr("Lasts, days"));
    m_duration->setAccessibleName(tr("Days the play lasts"));
    m_duration->setLocale(m_document.words().locale());
    m_purposeLabel->setText(tr("What it is for"));
    m_purpose->setAccessibleName(tr("What the play is for"));
    m_triggerLabel->setText(tr("When it is played"));
    m_trigger->setAccessibleName(tr("When the play is played"));
}

} // namespace talbook
