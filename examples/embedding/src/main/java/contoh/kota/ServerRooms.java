package contoh.kota;

import id.tatakelola.model.Fact;
import id.tatakelola.model.FactModule;
import java.util.List;

/** The fact types that this application adds; found through META-INF/services. */
public final class ServerRooms implements FactModule {
    @Override
    public List<Class<? extends Fact>> factTypes() {
        return List.of(ServerRoom.class);
    }

    @Override
    public String labels() {
        return "labels.tsv";
    }
}
