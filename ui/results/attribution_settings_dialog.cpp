#include "ui/results/attribution_settings_dialog.h"

#include "ui/accounts/store_or_tell.h"
#include "ui/results/usual_foot.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSpinBox>

namespace talbook
{

namespace
{

constexpr int mostDays = 3650;
constexpr int mostPaths = 1'000'000'000;
constexpr int mostResamples = 10'000;
constexpr int mostOrder = 4;

} // namespace

AttributionSettingsDialog::AttributionSettingsDialog(Document &document, const AttributionSettings &settings,
                                                     QWidget *parent)
    : QDialog(parent), m_document(document), m_lookback(new QSpinBox), m_influence(new QSpinBox),
      m_halfLife(new QDoubleSpinBox), m_order(new QSpinBox), m_minimum(new QSpinBox), m_resamples(new QSpinBox),
      m_fault(new PlainLabel({}, {.colour = Colour::BadText}))
{
    const Theme &theme = Theme::current();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Attribution Settings"));
    setLocale(document.words().locale());
    auto *column = new QVBoxLayout(this);
    column->addStrut(theme.px(480)); // a minimum of the dialog's own would hold against wider words
    column->setSpacing(theme.px(metric::Grid));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](const QString &name, const QString &tip, auto *field, const QString &unit, auto least,
                            auto most) {
        field->setRange(least, most);
        field->setSuffix(unit);
        field->setGroupSeparatorShown(true);
        field->setAccessibleName(name);
        field->setToolTip(plainToolTip(tip));
        form->addRow(name, field);
    };
    const QString days = tr(" days", "after a number in a field");
    add(tr("Looks back"), tr("Touches this long before an opportunity was created count for it."), m_lookback, days, 1,
        mostDays);
    add(tr("Influence"),
        tr("An opportunity is influenced by a marketing touch this long before its creation, or while "
           "it is open."),
        m_influence, days, 1, mostDays);
    m_halfLife->setDecimals(1);
    add(tr("Half-life of time decay"), tr("A touch this long before the close counts half of one on its day."),
        m_halfLife, days, 0.1, double(mostDays));
    add(tr("Order of the Markov chain"), tr("How many touches before the last one a step of the path remembers."),
        m_order, QString(), 1, mostOrder);
    add(tr("Fewest paths"), tr("Below so many won and lost paths the data-driven models refuse to answer."), m_minimum,
        QString(), 1, mostPaths);
    add(tr("Resamples"), tr("How often the paths are drawn again for the 95 % intervals; more take longer."),
        m_resamples, QString(), 1, mostResamples);
    column->addLayout(form);
    addUsualFoot(*this, *column, *m_fault, document.isEditable(), [this] { showUsual(); });
    show(settings);
    m_lookback->setFocus();
}

void AttributionSettingsDialog::show(const AttributionSettings &settings)
{
    m_settings = settings;
    m_lookback->setValue(settings.lookbackDays);
    m_influence->setValue(settings.influenceDays);
    m_halfLife->setValue(settings.halfLifeDays);
    m_order->setValue(settings.order);
    m_minimum->setValue(int(settings.minimumPaths));
    m_resamples->setValue(settings.resamples);
}

void AttributionSettingsDialog::showUsual()
{
    auto usual = AttributionSettings::load();
    if (!usual) {
        m_fault->setText(usual.error().message);
        m_fault->show();
        return;
    }
    // Whose touches are sales is no number of this dialog.
    usual->salesChannels = m_settings.salesChannels;
    usual->salesKinds = m_settings.salesKinds;
    usual->successChannels = m_settings.successChannels;
    usual->successKinds = m_settings.successKinds;
    usual->meetingKinds = m_settings.meetingKinds;
    show(*usual);
}

AttributionSettings AttributionSettingsDialog::settings() const
{
    AttributionSettings settings = m_settings;
    settings.lookbackDays = m_lookback->value();
    settings.influenceDays = m_influence->value();
    settings.halfLifeDays = m_halfLife->value();
    settings.order = m_order->value();
    settings.minimumPaths = m_minimum->value();
    settings.resamples = m_resamples->value();
    return settings;
}

void AttributionSettingsDialog::accept()
{
    closeOrTell(*this, *m_fault, m_document.run(tr("Change how revenue is attributed"), [this](Edit &edit) {
        return setAttributionSettings(edit, settings());
    }));
}

} // namespace talbook
