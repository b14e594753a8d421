package org.backstretch.bench.live;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.backstretch.bench.peer.PlainInsert;

/** Devices that have much to send: each uploads batch after batch, the next as soon as the last was answered. */
record Readers(List<Device> devices, HttpClient client) {
    /** An upload, made before anything is measured. */
    private record Upload(Device device, String content) {}

    /** Crossings per second. */
    double send(List<List<Stamp>> batches) {
        var uploads = shared(batches);
        var begin = System.nanoTime();
        var ends = uploads.stream().map(each -> next(each.iterator())).toList();
        Future.all(ends).toCompletionStage().toCompletableFuture().join();
        return batches.size() * PlainInsert.BATCH * 1e9 / (System.nanoTime() - begin);
    }

    private List<List<Upload>> shared(List<List<Stamp>> batches) {
        return IntStream.range(0, devices.size())
                .mapToObj(reader -> {
                    var uploads = new ArrayList<Upload>();
                    for (int batch = reader; batch < batches.size(); batch += devices.size()) {
                        var device = devices.get(reader);
                        uploads.add(new Upload(device, device.upload(batches.get(batch))));
                    }
                    return List.copyOf(uploads);
                })
                .toList();
    }

    private Future<Void> next(Iterator<Upload> uploads) {
        if (!uploads.hasNext()) {
            return Future.succeededFuture();
        }
        var upload = uploads.next();
        return upload.device().send(client, upload.content(), PlainInsert.BATCH).compose(accepted -> next(uploads));
    }
}
