package io.lianxin.bench.generate;

import io.lianxin.bench.invent.Chance;
import io.lianxin.bench.invent.Thing;
import io.lianxin.bench.sheet.Sheets;
import io.lianxin.mapping.SchemaModel;

import java.nio.file.Path;

/**
 * A synthetic civic graph.
 *
 * @param seed the same seed gives the same bytes
 * @param prefectures how many; a smaller graph holds the first prefectures of a larger one
 * @param counts how much of everything a prefecture has
 */
public record CivicGraph(long seed, int prefectures, Proportions counts) {

    private static final int PREFECTURES_A_PROVINCE = 11;
    private static final int SHARED = -1;

    /**
     * Writes its files.
     *
     * @param model what the schema says of labels, properties and relationships
     * @param folder where the files will be; it exists
     * @return the files, finished
     * @throws IllegalArgumentException where the schema lacks what the graph needs, or requires
     *     what it does not give
     */
    public Sheets write(SchemaModel model, Path folder) {
        try (var sheets = new Sheets(model, folder)) {
            var chance = new Chance(seed, SHARED);
            var all = Ensemble.of(sheets, chance);
            Thing province = all.country().province(0, chance);
            for (int number = 0; number < prefectures; number++) {
                if (number > 0 && number % PREFECTURES_A_PROVINCE == 0) {
                    province = all.country().province(number / PREFECTURES_A_PROVINCE, chance);
                }
                new Prefecture(all, counts, province, number, seed).live();
            }
            return sheets;
        }
    }
}
