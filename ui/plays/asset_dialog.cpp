#include "ui/plays/asset_dialog.h"

#include "ui/accounts/account_values.h"
#include "ui/accounts/store_or_tell.h"
#include "ui/committee/person_words.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

AssetDialog::AssetDialog(Document &document, const ContentMatrix &matrix, const Asset &asset, QWidget *parent)
    : QDialog(parent), m_document(document), m_matrix(matrix), m_asset(asset)
{
    const Theme &theme = Theme::current();
    setWindowTitle(asset.id.isNull() ? tr("New Asset") : tr("Asset “%1”").arg(asset.name));
    resize(theme.px(560), theme.px(520));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metric::Grid);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    QStringList unlisted;
    if (asset.id.isNull()) {
        if (const auto found = unlistedAssets(document.plan().database(), document.asOf())) {
            for (const UnlistedAsset &one : *found)
                unlisted.append(one.name);
        }
    }
    m_name = addChoice(*form, tr("Name"), unlisted, asset.name);
    m_name->lineEdit()->setPlaceholderText(tr("As records of touches name it"));
    m_kind = addChoice(*form, tr("Kind"), {}, {});
    for (const AssetKind &kind : m_matrix.kinds)
        m_kind->addItem(kind.name, kind.id);
    m_kind->setCurrentIndex(-1);
    m_kind->setEditText(m_matrix.kindName(asset.kind));
    const auto addLine = [form](const QString &name, const QString &value) {
        auto *line = new QLineEdit(value);
        line->setAccessibleName(name);
        form->addRow(new PlainLabel(name, {.colour = Colour::Text2}), line);
        return line;
    };
    m_link = addLine(tr("Link or file"), asset.link);
    m_language = addChoice(*form, tr("Language"), {u"en"_s, u"ru"_s}, asset.language);
    m_language->lineEdit()->setPlaceholderText(tr("Empty: serves all"));
    const Standings &standings = document.standings();
    const QLocale &locale = document.words().locale();
    m_industry =
        addChoice(*form, tr("Industry"), valuesInPlan(standings, FilterField::Industry, locale), asset.industry);
    m_industry->lineEdit()->setPlaceholderText(tr("Empty: serves all"));
    m_owner = addChoice(*form, tr("Owner"), valuesInPlan(standings, FilterField::Owner, locale), asset.owner);
    m_note = addLine(tr("Note"), asset.note);
    column->addLayout(form);
    column->addWidget(new PlainLabel(tr("For whom, and when"), {.weight = Weight::Medium}));
    column->addWidget(buildPlaces());
    column->addStretch(1);
    m_fault = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::BadText});
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    auto *done = new PrimaryButton(asset.id.isNull() ? tr("Add") : tr("Keep"));
    column->addLayout(dialogFoot(*this, tr("Cancel"), *done));
}

QComboBox *AssetDialog::addChoice(QFormLayout &form, const QString &name, const QStringList &known,
                                  const QString &value)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    for (const QString &one : known) {
        if (!one.isEmpty())
            box->addItem(one);
    }
    box->setCurrentIndex(-1);
    box->setEditText(value);
    box->setAccessibleName(name);
    box->lineEdit()->setAccessibleName(name);
    form.addRow(new PlainLabel(name, {.colour = Colour::Text2}), box);
    return box;
}

QWidget *AssetDialog::buildPlaces()
{
    auto *places = new QWidget;
    auto *grid = new QGridLayout(places);
    grid->setContentsMargins(0, 0, 0, 0);
    for (size_t stage = 0; stage < m_matrix.stages.size(); ++stage)
        grid->addWidget(new PlainLabel(m_matrix.stages[stage].name, {.type = Type::Caption, .colour = Colour::Text2}),
                        0, int(stage) + 1);
    for (size_t role = 0; role < size_t(m_matrix.roles.size()); ++role) {
        const QString name = roleTitle(int(buyingRoles().indexOf(m_matrix.roles[qsizetype(role)])), m_document.words());
        grid->addWidget(new PlainLabel(name), int(role) + 1, 0);
        for (size_t stage = 0; stage < m_matrix.stages.size(); ++stage) {
            auto *box = new QCheckBox;
            const ContentPlace place = m_matrix.cell(role, stage).place;
            box->setChecked(std::ranges::find(m_asset.places, place) != m_asset.places.end());
            box->setAccessibleName(name + u", "_s + m_matrix.stages[stage].name);
            grid->addWidget(box, int(role) + 1, int(stage) + 1);
            m_places.push_back(box);
        }
    }
    return places;
}

Asset AssetDialog::typed() const
{
    Asset asset = m_asset;
    asset.name = m_name->currentText().trimmed();
    const QString kind = m_kind->currentText().trimmed();
    const int known = m_kind->findText(kind, Qt::MatchFixedString);
    asset.kind = known >= 0 ? m_kind->itemData(known).toString() : kind;
    asset.link = m_link->text().trimmed();
    asset.language = m_language->currentText().trimmed();
    asset.industry = m_industry->currentText().trimmed();
    asset.owner = m_owner->currentText().trimmed();
    asset.note = m_note->text().trimmed();
    asset.places.clear();
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i]->isChecked())
            asset.places.push_back(m_matrix.cells[i].place);
    }
    return asset;
}

void AssetDialog::accept()
{
    Asset asset = typed();
    const bool isNew = asset.id.isNull();
    const auto done =
        m_document.run(isNew ? tr("Add the asset “%1”").arg(asset.name) : tr("Change the asset “%1”").arg(asset.name),
                       [&](Edit &edit) -> Expected<void> {
                           if (!isNew)
                               return changeAsset(edit, asset);
                           const auto id = addAsset(edit, asset);
                           TALBOOK_TRY(id);
                           asset.id = *id;
                           return {};
                       });
    if (done)
        m_asset = asset;
    closeOrTell(*this, *m_fault, done);
}

} // namespace talbook
