package org.committeecycle.workflow.task;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.task.Form;
import org.committeecycle.domain.task.Forms;
import org.committeecycle.workflow.process.DeployedFiles;
import org.springframework.stereotype.Component;

/** Reads the forms that a process owner draws in the Modeler. */
@Component
class CamundaForms implements Forms {

    private final ObjectMapper json = new ObjectMapper();
    private final DeployedFiles files;

    CamundaForms(DeployedFiles files) {
        this.files = files;
    }

    @Override
    public Form form(String key) {
        byte[] file = files.newest(key + ".form").orElseThrow(() -> new Refused("There is no form '%s'.", key));
        try {
            return CamundaForm.read(key, json.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
