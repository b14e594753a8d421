package org.backstretch.local.up;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.backstretch.contracts.Topics;
import org.junit.jupiter.api.Test;

class TopicListTest {
    @Test
    void the_list_for_other_installations_names_every_topic_with_its_partitions() throws IOException {
        var file = Checkout.ours().root().resolve("deploy/kafka/topics.txt");

        var lines = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split(" +")))
                .toList();

        assertEquals(Topics.ALL, lines.stream().map(List::getFirst).toList());
        assertTrue(lines.stream().allMatch(line -> line.get(1).equals(Integer.toString(Topics.PARTITIONS))));
        assertTrue(lines.stream().allMatch(line -> line.get(2).contains("cleanup.policy=compact")));
    }
}
