package io.lianxin.ingest;

import java.io.IOException;
import java.nio.file.Path;

/** The fictional page's files with one fault of every kind. */
final class BrokenCopy {

    private BrokenCopy() {}

    static Fictional in(Path directory) throws IOException {
        var copy = Fictional.copy(directory);
        rows(copy);
        values(copy);
        references(copy);
        tenures(copy);
        citations(copy);
        pages(copy);
        names(copy);
        return copy;
    }

    private static void rows(Fictional copy) throws IOException {
        copy.add("malformed.yaml", "- {id: x\n")
                .add("mapping.yaml", "id: x\n")
                .add("odd.yaml", "- {id: odd-1}\n- {type: Persn, id: odd-2}\n")
                .add("workflow.yaml", "- {id: Workflow_One, name: 三步}\n- {name: 四步}\n")
                .add("publication.yaml", "- {id: place-yunxi, name: 云溪日报, name: 云溪晚报}\n")
                .edit("person.yaml", "pinyin: Luó", "pinyn: Luó")
                .edit("issue.yaml", "  field: ROADS", "  caption: 路灯\n  field: ROADS")
                .edit("issue.yaml", "handling:", "rules: rule-reply-complex\n  handling:");
    }

    private static void names(Fictional copy) throws IOException {
        copy.edit("person.yaml", "pinyin: Bái Yànqiū", "pinyin: Bái Yánqiū")
                .add(
                        "reading.yaml",
                        "- {id: reading-idle, text: 单, scope: SURNAME, readings: [Shàn],"
                                + " note: {zh: 姓, en: A family name}}\n")
                .add(
                        "redirect.yaml",
                        "- {id: person-luo, to: person-luo-dc, since: 2024-05-01,"
                                + " reason: {zh: 重复, en: A double}}\n");
    }

    private static void values(Fictional copy) throws IOException {
        copy.edit("person.yaml", "display: FULL", "display: FUL")
                .edit("place.yaml", "nameEn: Liuwan Community", "nameEn: true")
                .edit("post.yaml", "seats: 1", "seats: one")
                .edit("event.yaml", "edtf: 2024-03-12", "edtf: 2024-02-30")
                .edit("event.yaml", "edtf: 2024-03-05", "edtf: 2024-04/2024-03")
                .edit("rule.yaml", "lower: 7, upper: 7", "lower: 7, upper: 3")
                .edit("rule.yaml", ", en: Three days}", "}")
                .edit("rule.yaml", "unit: 个工作日", "unti: 个工作日")
                .edit("issue.yaml", "reasonZh: 年份据版面日期, ", "")
                .edit("membership.yaml", "attestedTo: 2024-03-05", "attestedTo: 2024-03-32");
    }

    private static void references(Fictional copy) throws IOException {
        copy.edit("membership.yaml", "person: person-bai-yanqiu", "person: person-bai-yanqui")
                .edit("organization.yaml", "parent: org-yunxi-government", "parent: place-yunxi")
                .edit("place.yaml", "dataset: dataset-invented-codes", "dataset: dataset-codes")
                .edit(
                        "place.yaml",
                        "  citations:",
                        "  placements: [{container: place-liuwan}]\n  citations:")
                .edit(
                        "issue.yaml",
                        "  status: CLOSED",
                        "  status: CLOSED\n  absences: [{field: colour, reason: NOT_STATED}]")
                .add("channel.yaml", "  absences: [{field: name, reason: NOT_STATED}]\n");
    }

    private static void tenures(Fictional copy) throws IOException {
        copy.edit("membership.yaml", "attestedFrom: 2024-03-12", "attestedFrom: 2024-03-13")
                .add(
                        "membership.yaml",
                        """
                        - id: membership-one
                          person: person-shen-zhiwei
                          organization: org-yunxi-government
                          post: post-yunxi-head
                          label: 县长
                          start: 2023-01-10
                          end: 2023-06-10
                          attestedFrom: 2023-02-01
                          attestedTo: 2023-03-01
                          citations: [{dataset: dataset-invented-codes}]
                        - id: membership-two
                          person: person-shen-zhiwei
                          organization: org-yunxi-government
                          post: post-yunxi-head
                          label: 县长
                          attestedFrom: 2023-02-20
                          attestedTo: 2023-03-20
                          citations: [{dataset: dataset-invented-codes}]
                        - id: membership-three
                          person: person-he-yizhou
                          organization: org-yunxi-government
                          post: post-yunxi-head
                          label: 县长
                          start: 2023-06-01
                          end: 2023-05
                          attestedFrom: 2023-06-02
                          attestedTo: 2023-06-03
                          citations: [{dataset: dataset-invented-codes}]
                        - id: membership-four
                          person: person-he-yizhou
                          organization: org-yunxi-government
                          post: post-yunxi-head
                          label: 县长
                          start: 2023-05-01
                          end: 2023-12-01
                          attestedFrom: 2023-09-02
                          attestedTo: 2023-09-03
                          citations: [{dataset: dataset-invented-codes}]
                        """);
    }

    private static void citations(Fictional copy) throws IOException {
        copy.edit("person.yaml", "name: 蔡", "name: 菜")
                .edit("person.yaml", "p900@493+3", "p900@494+3")
                .add(
                        "place.yaml",
                        """
                        - id: place-cited
                          name: 柳湾社区
                          pinyin: Liǔwān Shèqū
                          kind: COMMUNITY
                          validFrom: 2024
                          citations:
                            - {at: p900@56, surface: 柳湾社区, supports: [nam]}
                            - {at: p900@57, surface: 湾社区, supports: [code]}
                            - {at: p901@56, surface: 柳湾社区, supports: [name]}
                            - {at: p900@550, surface: 柳湾社区, supports: [name]}
                            - {at: p900@19, surface: 云溪县, supports: [name]}
                            - {at: p900@92, surface: 便。3月, supports: [name]}
                            - {at: page 900, surface: 柳湾社区, supports: [name]}
                            - {at: p900@56, supports: [name]}
                            - {surface: 柳湾社区}
                            - {at: p900@53, surface: 柳湾社区的, supports: [name], basis: INFERRED}
                        """)
                .edit("post.yaml", "surface: 县委书记", "surface: 县委" + "书记".repeat(20))
                .edit(
                        "event.yaml",
                        "  status: HELD",
                        "  status: HELD\n"
                                + "  description: {zh: 县委书记罗定川来到柳湾社区人大代表联络站听居民说说心里话,"
                                + " en: Visit}");
    }

    private static void pages(Fictional copy) throws IOException {
        copy.edit("page/p900.yaml", "end: 111", "end: 113")
                .edit("page/p900.yaml", "start: 464, end: 489", "start: 464, end: 489999")
                .edit("page/p900.yaml", "start: 21, end: 34", "start: 21, end: 21");
    }
}
