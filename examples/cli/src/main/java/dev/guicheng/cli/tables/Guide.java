package dev.guicheng.cli.tables;

import java.util.List;

/**
 * What the first sheet says in one language.
 *
 * @param title the sheet's name
 * @param heading the heading; the place is for the book
 * @param rules how to edit
 * @param columns the headings of the list of tables
 * @param notOffered what is said of an entry that a drop-down does not offer
 */
record Guide(
    String title, String heading, List<String> rules, List<String> columns, String notOffered) {
  static final Guide CHINESE =
      new Guide(
          "说明",
          "策略表 %s",
          List.of(
              "浅黄色单元格可以修改;灰色单元格只供参考,导入时不读取。",
              "表头可以改写,列可以移动;隐藏的第二行用来识别各列,请勿删除。",
              "在“设置”表中改“取值”列;其他表删除一行即删除该项,在末尾加一行即新增一项。",
              "下拉选项列出代码和名称;填代码、名称或二者均可。",
              "一个单元格有多项时每项一行(Alt+Enter);[] 表示空列表;留空表示未给出。",
              "比例写成小数:0.3 即 30%。时间长度写成 P3D(3 天)、P1M(1 个月)、PT24H(24 小时)。",
              "是非填 TRUE/FALSE 或 是/否。",
              "改好后运行 guicheng policy tables import;有错误时会指出单元格,例如 设置!C7。"),
          List.of("键", "名称", "条款", "行数"),
          "这一项不在列表中。若是本物业自定的代码,请先在相应的自定代码表中声明。");

  static final Guide ENGLISH =
      new Guide(
          "Guide",
          "Tables of the policy book %s",
          List.of(
              "Light yellow cells may be changed; grey ones only inform and are not read.",
              "Headings may be reworded, columns moved; the hidden second row tells them apart, keep it.",
              "On the sheet of settings change the column of values; elsewhere a row taken out is removed,"
                  + " and one added at the end is new.",
              "Drop-downs list codes with their names; write the code, the name, or both.",
              "Several items in one cell stand a line each (Alt+Enter); [] is an empty list; an empty cell is"
                  + " no value.",
              "Shares are fractions: 0.3 is 30%. Lengths of time are P3D (3 days), P1M (1 month), PT24H (24"
                  + " hours).",
              "Yes and no are TRUE and FALSE.",
              "Then run guicheng policy tables import; what is wrong is named by its cell, such as Settings!C7."),
          List.of("Key", "Name", "Clause", "Rows"),
          "This is not on the list. A code of the site's own is declared on the sheet of its kind first.");
}
