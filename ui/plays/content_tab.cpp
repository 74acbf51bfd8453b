#include "ui/plays/content_tab.h"

#include "ui/accounts/record_rows.h"
#include "ui/committee/person_words.h"
#include "ui/plays/asset_dialog.h"
#include "ui/plays/content_grid.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

ContentTab::ContentTab(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_reading(document), m_language(new QComboBox), m_industry(new QComboBox),
      m_gaps(new PlainLabel({}, {.colour = Colour::Text2})), m_gridModel(new ContentGridModel(document, this)),
      m_grid(new ContentGrid(*m_gridModel)), m_listed(new PlainLabel({}, {.weight = Weight::Medium})),
      m_showAll(new QuietButton(QString())), m_add(new QPushButton(icon(u"plus"), {})),
      m_edit(new QPushButton(icon(u"pencil"), {})), m_remove(new QPushButton(icon(u"trash-2"), {})),
      m_rows(new RecordRows(this)), m_table(new TableView({}))
{
    build();
    connect(m_language, &QComboBox::activated, this, &ContentTab::read);
    connect(m_industry, &QComboBox::activated, this, &ContentTab::read);
    connect(m_grid, &ContentGrid::chosenChanged, this, &ContentTab::showAssets);
    connect(m_grid, &ContentGrid::fillRequested, this, &ContentTab::add);
    connect(m_showAll, &QPushButton::clicked, this, [this] { m_grid->clearSelection(); });
    connect(m_add, &QPushButton::clicked, this, &ContentTab::add);
    connect(m_edit, &QPushButton::clicked, this, &ContentTab::editChosen);
    connect(m_remove, &QPushButton::clicked, this, &ContentTab::removeChosen);
    connect(m_table, &QTableView::doubleClicked, this, &ContentTab::editChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ContentTab::showButtons);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &ContentTab::showButtons);
    connect(&document, &Document::stateChanged, this, &ContentTab::showButtons);
    connect(&document, &Document::reset, this, [this] { m_reading.forget(); });
    m_table->installEventFilter(this);
    retranslate();
}

void ContentTab::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::Grid);
    column->setSpacing(metric::Grid);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(metric::Grid);
    filters->addWidget(m_language);
    filters->addWidget(m_industry);
    filters->addWidget(m_gaps);
    filters->addStretch(1);
    column->addLayout(filters);
    auto *below = new QWidget;
    auto *lower = new QVBoxLayout(below);
    lower->setContentsMargins(0, 0, 0, 0);
    lower->setSpacing(metric::HalfGrid);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(metric::Grid);
    tools->addWidget(m_listed);
    tools->addWidget(m_showAll);
    tools->addStretch(1);
    for (QPushButton *button : {m_add, m_edit, m_remove})
        tools->addWidget(button);
    lower->addLayout(tools);
    m_table->setLeadingInset(0);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setEditable(false);
    m_rows->setColumns(std::vector<RecordColumn>{{.width = 208},
                                                 {.width = 148},
                                                 {.width = 236},
                                                 {.width = 72},
                                                 {.width = 112},
                                                 {.width = 116},
                                                 {.width = 64, .right = true},
                                                 {.width = 76, .right = true},
                                                 {.width = 96, .right = true},
                                                 {.width = 96}});
    m_rows->present(*m_table);
    m_columns = new ColumnFit(*m_table, {{.least = 160, .share = 3},
                                         {.least = 104, .share = 2, .leaves = 2},
                                         {.least = 132, .share = 3},
                                         {.sample = u"en"_s, .leaves = 3},
                                         {.least = 88, .share = 1, .leaves = 5},
                                         {.least = 96, .share = 1, .leaves = 4},
                                         {.sample = u"9,999"_s},
                                         {.sample = u"9,999"_s, .leaves = 1},
                                         {.sample = u"9,999"_s},
                                         {.sample = u"28 сент. 2027"_s, .leaves = 2}});
    lower->addWidget(m_table, 1);
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_grid);
    split->addWidget(below);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    const Theme &theme = Theme::current();
    split->setSizes({theme.px(310), theme.px(220)});
    column->addWidget(split, 1);
}

void ContentTab::read()
{
    if (!m_document.isOpen())
        return;
    // Uses are counted over all touches there are.
    const MatrixFilter filter{m_language->currentData().toString(), m_industry->currentData().toString()};
    m_reading.start(
        tr("Reading the content"),
        [filter, asOf = m_document.asOf(), language = m_document.words().language()](
            const Database &database, const Standings &, const Progress &) -> Expected<Shown> {
            auto all = assets(database);
            TALBOOK_TRY(all);
            auto matrix = contentMatrix(database, Wording(language), filter);
            TALBOOK_TRY(matrix);
            auto usage = assetUsage(database, matrix->assets, asOf);
            TALBOOK_TRY(usage);
            return Shown{std::move(*all), std::move(*matrix), std::move(*usage)};
        },
        [this](const Expected<Shown> &shown) {
            if (shown)
                take(*shown);
            else if (!wasStopped(shown))
                Q_EMIT failed(shown.error());
        });
}

void ContentTab::take(Shown shown)
{
    m_all = std::move(shown.all);
    fillFilters();
    const size_t gaps = shown.matrix.gaps().size();
    const size_t cells = shown.matrix.cells.size();
    m_gridModel->setMatrix(std::move(shown.matrix), std::move(shown.usage));
    const QLocale &locale = m_document.words().locale();
    m_gaps->setText(gaps == 0 ? tr("● Every cell has something")
                              : tr("▲ %n gap(s) in %1 cells", nullptr, int(gaps)).arg(locale.toString(qint64(cells))));
    showAssets();
}

/// What the assets have, the one that is chosen staying.
void ContentTab::fillFilters()
{
    const auto fill = [this](QComboBox &box, const QString &any, QString Asset::*field) {
        const QString chosen = box.currentData().toString();
        QStringList values;
        for (const Asset &asset : m_all) {
            if (!(asset.*field).isEmpty() && !values.contains(asset.*field, Qt::CaseInsensitive))
                values.append(asset.*field);
        }
        values.sort(Qt::CaseInsensitive);
        box.clear();
        box.addItem(any, QString());
        for (const QString &value : values)
            box.addItem(value, value);
        box.setCurrentIndex(std::max(0, box.findData(chosen)));
    };
    fill(*m_language, tr("Any language"), &Asset::language);
    fill(*m_industry, tr("Any industry"), &Asset::industry);
}

void ContentTab::showAssets()
{
    const Wording &words = m_document.words();
    const QLocale &locale = words.locale();
    const ContentMatrix &matrix = m_gridModel->matrix();
    const auto place = m_grid->chosen();
    const auto placeName = [&](const ContentPlace &one) -> QString {
        const auto stage = std::ranges::find(matrix.stages, one.stage, &AssetKind::id);
        const auto role = int(buyingRoles().indexOf(one.role));
        return roleTitle(role, words) + u": "_s + (stage == matrix.stages.end() ? one.stage : stage->name);
    };
    std::vector<RecordRows::Row> rows;
    for (const Asset &asset : matrix.assets) {
        if (place && std::ranges::find(asset.places, *place) == asset.places.end())
            continue;
        QStringList places;
        for (const ContentPlace &one : asset.places)
            places.append(placeName(one));
        const AssetUsage used = m_gridModel->usageOf(asset.id);
        const auto count = [&locale](qint64 number) {
            return RecordCell{.text = locale.toString(number), .key = number};
        };
        rows.push_back({asset.id.value,
                        {{asset.name},
                         {matrix.kindName(asset.kind)},
                         {places.isEmpty() ? tr("nowhere yet") : places.join(u"; "_s)},
                         {asset.language},
                         {asset.industry},
                         {asset.owner},
                         count(used.touches),
                         count(used.accounts),
                         count(used.conversions),
                         {.text = used.last.isValid() ? locale.toString(used.last, u"d MMM yyyy"_s) : tr("never"),
                          .key = used.last.isValid() ? used.last.toJulianDay() : 0}},
                        false});
    }
    const qint64 chosen = chosenAsset() ? chosenAsset()->id.value : 0;
    m_rows->setRows(std::move(rows));
    if (const int row = m_rows->rowOf(chosen); row >= 0)
        m_table->selectRow(row);
    m_listed->setText(place ? tr("Assets for %1").arg(placeName(*place)) : tr("Assets"));
    m_showAll->setVisible(place.has_value());
    showButtons();
}

const Asset *ContentTab::chosenAsset() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= m_rows->rowCount())
        return nullptr;
    const auto &all = m_gridModel->matrix().assets;
    const auto found = std::ranges::find(all, AssetId{m_rows->idAt(current.row())}, &Asset::id);
    return found == all.end() ? nullptr : &*found;
}

void ContentTab::showButtons()
{
    const bool editable = m_document.isEditable();
    const bool chosen = chosenAsset() && m_table->selectionModel()->hasSelection();
    m_add->setEnabled(editable);
    m_edit->setEnabled(editable && chosen);
    m_remove->setEnabled(editable && chosen);
}

void ContentTab::add()
{
    if (!m_document.isEditable())
        return;
    Asset asset;
    if (const auto place = m_grid->chosen())
        asset.places = {*place};
    asset.language = m_language->currentData().toString();
    asset.industry = m_industry->currentData().toString();
    AssetDialog dialog(m_document, m_gridModel->matrix(), asset, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const int row = m_rows->rowOf(dialog.stored().value); row >= 0)
        m_table->selectRow(row);
}

void ContentTab::editChosen()
{
    const Asset *asset = chosenAsset();
    if (!asset || !m_document.isEditable())
        return;
    AssetDialog dialog(m_document, m_gridModel->matrix(), *asset, window());
    dialog.exec();
}

void ContentTab::removeChosen()
{
    const Asset *asset = chosenAsset();
    if (!asset || !m_document.isEditable())
        return;
    const auto done = m_document.run(tr("Remove the asset “%1”").arg(asset->name),
                                     [id = asset->id](Edit &edit) { return removeAsset(edit, id); });
    if (!done)
        Q_EMIT failed(done.error());
}

bool ContentTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Insert:
        add();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        editChosen();
        return true;
    case Qt::Key_Delete:
        removeChosen();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void ContentTab::takeFocus()
{
    m_grid->setFocus();
}

void ContentTab::retranslate()
{
    m_language->setAccessibleName(tr("Language of the assets"));
    m_industry->setAccessibleName(tr("Industry of the assets"));
    m_grid->setAccessibleName(tr("Content by role and stage"));
    for (auto *corner : m_grid->findChildren<QAbstractButton *>())
        corner->setAccessibleName(m_grid->accessibleName());
    m_table->setAccessibleName(tr("Assets"));
    m_table->setProperty("scrollsSideways", true);
    m_showAll->setText(tr("Show all"));
    m_add->setText(tr("Add…"));
    m_edit->setText(tr("Edit…"));
    m_remove->setText(tr("Remove"));
    const QStringList titles{tr("Asset"), tr("Kind"), tr("Serves"),   tr("Language"),  tr("Industry"),
                             tr("Owner"), tr("Used"), tr("Accounts"), tr("Converted"), tr("Last used")};
    std::vector<RecordColumn> columns = m_rows->columns();
    for (size_t i = 0; i < columns.size(); ++i)
        columns[i].title = titles[qsizetype(i)];
    m_rows->setColumns(std::move(columns));
    m_columns->fit();
}

} // namespace talbook
