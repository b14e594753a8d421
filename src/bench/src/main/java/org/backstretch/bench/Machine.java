package org.backstretch.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What the figures were measured on, as far as it explains them. */
record Machine(int cores, long gigabytes, String java, String system) {
    static Machine here() {
        var bean = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                Math.round(bean.getTotalMemorySize() / 1e9),
                System.getProperty("java.vm.vendor") + " " + Runtime.version(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }

    String sentence() {
        return "%d cores, %d GB, Java %s, %s".formatted(cores, gigabytes, java, system);
    }
}
